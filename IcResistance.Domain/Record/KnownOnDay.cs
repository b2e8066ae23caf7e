using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Record;

/// <summary>Cuts a record to what was known on an earlier day, so that a case can be seen as of then.</summary>
/// <remarks>
/// Events keep their <see cref="ClinicalEvent.Index"/>: evidence found in the cut record still points into the whole case
/// file. A course that ended later was still running, and why it would stop was not known. An undated event cannot be
/// placed before the day unless its phase says "before the ICI", so the others are left out.
/// </remarks>
public static class KnownOnDay
{
    /// <summary>The record as known at the end of <paramref name="day"/>; the record itself where nothing in it is later.</summary>
    /// <param name="record">The whole record.</param>
    /// <param name="day">Days from the first ICI dose.</param>
    public static CaseRecord KnownOn(this CaseRecord record, int day)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.LastDay is not { } last || day >= last)
        {
            return record;
        }

        var assessments = Until(record.Assessments, day);
        return record with
        {
            Therapies = Select(Until(record.Therapies, day), therapy => Running(therapy.End, day)
                ? therapy with { End = StillRunning, StopReason = null, Cycles = null }
                : therapy),
            Concomitant = Select(Until(record.Concomitant, day), course => Running(course.End, day) ? course with { End = StillRunning } : course),
            AdverseEvents = Select(Until(record.AdverseEvents, day), item => Running(item.End, day) ? item with { End = StillRunning } : item),
            Lesions = Lesions(record, assessments, day),
            Assessments = assessments,
            Specimens = Until(record.Specimens, day),
            Biomarkers = Until(record.Biomarkers, day),
            Genomics = Until(record.Genomics, day),
            Performance = Until(record.Performance, day),
            FollowUp = record.FollowUp is { } followUp && followUp.Day <= day ? record.FollowUp : null,
            Notes = Where(record.Notes, note => note.Day is null || note.Day <= day),
        };
    }

    private static CourseEnd StillRunning => new() { Ongoing = true };

    private static bool Running(CourseEnd end, int day) => end.Day > day;

    private static ValueList<T> Until<T>(ValueList<T> events, int day)
        where T : ClinicalEvent => Where(events, item => item.Day is { } at ? at <= day : item.Time.Phase is TreatmentPhase.BeforeIci && day >= 0);

    private static ValueList<Lesion> Lesions(CaseRecord record, ValueList<ResponseAssessment> assessments, int day)
    {
        var seen = assessments.SelectMany(visit => visit.Measurements).Select(measurement => measurement.Lesion).ToHashSet();
        var known = Where(record.Lesions, lesion => lesion.Role is not LesionRole.New || seen.Contains(lesion.Id));
        return Select(known, lesion => lesion.LocallyTreatedDay > day ? lesion with { LocallyTreatedDay = null } : lesion);
    }

    private static ValueList<T> Where<T>(ValueList<T> items, Func<T, bool> keep) => items.IsStated ? items.Where(keep).ToValueList() : items;

    private static ValueList<T> Select<T>(ValueList<T> items, Func<T, T> change) => items.IsStated ? items.Select(change).ToValueList() : items;
}
