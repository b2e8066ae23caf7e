using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis;

/// <summary>Every event of a case as rows, each once: the drawing's twin for screen readers, sorting and download.</summary>
public static class TimeAxisTable
{
    /// <summary>Undated events before the ICI first, then the dated ones by day, then the other undated ones by phase; ties keep their list order.</summary>
    public static ValueList<TimeAxisRow> Rows(CaseAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var record = assessment.Record;
        var visits = assessment.Responses.Visits.ToDictionary(visit => visit.Visit.Path);
        var rows = record.Events
            .Select(item => (item.Time, Row: Row(record, item, EventWords.Of(record, item, visits.GetValueOrDefault(item.Path)))))
            .ToList();
        if (record.FollowUp is { } followUp)
        {
            rows.Add((followUp.Time, Row(record, "followUp", followUp.Time, TimeWords.When(record, followUp.Time), EventWords.Of(followUp))));
        }

        return rows.OrderBy(row => Section(row.Time)).ThenBy(row => row.Time.Day).Select(row => row.Row).ToValueList();
    }

    private static int Section(EventTime time) => time.IsDated ? 1 : TimeWords.PhaseOf(time) switch
    {
        TreatmentPhase.BeforeIci => 0,
        TreatmentPhase.OnIci => 2,
        TreatmentPhase.AtProgression => 3,
        TreatmentPhase.AfterIci => 4,
        null => 5,
    };

    private static TimeAxisRow Row(CaseRecord record, ClinicalEvent item, EventWords words)
    {
        var end = item switch
        {
            Therapy { IsLocal: false } therapy => therapy.End,
            ConcomitantMedication drug => drug.End,
            _ => (CourseEnd?)null,
        };
        var when = end is { } known ? TimeWords.Course(record, item.Time, known) : TimeWords.When(record, item.Time);
        return Row(record, item.Path, item.Time, when, words);
    }

    private static TimeAxisRow Row(CaseRecord record, string path, EventTime time, Phrase when, EventWords words) => new()
    {
        Path = path,
        Day = time.Day,
        Date = time.Day is { } day ? record.DateOf(day) : null,
        Months = time.Day is { } known ? TimeWords.Months(known) : null,
        When = when,
        Kind = words.Kind,
        What = words.What,
        Detail = words.Detail,
    };
}
