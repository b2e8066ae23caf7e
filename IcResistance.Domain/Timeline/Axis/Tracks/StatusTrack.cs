using System.Globalization;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis.Placement;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Tracks;

/// <summary>Performance status through time, and the last contact or death.</summary>
internal sealed class StatusTrack : ITrackSource
{
    public IEnumerable<TrackPlan> Plan(CaseAssessment assessment, Language language)
    {
        var record = assessment.Record;
        var entries = record.Performance.Select(status => Performance(record, status)).ToList();
        if (record.Patient?.Ecog is { } ecog && record.Performance.All(status => status.Day != 0))
        {
            entries.Insert(0, Stated(ecog));
        }

        if (record.FollowUp is { } followUp)
        {
            entries.Add(FollowUp(record, followUp, language));
        }

        return entries.Count == 0 ? [] : [new RowTrackPlan
        {
            Kind = TrackKind.Status, Label = new Phrase("ECOG, follow-up", "ECOG、随访"), Entries = entries, RowsForLabels = 1,
        }];
    }

    private static TrackEntry Performance(CaseRecord record, PerformanceStatus status) => new()
    {
        Paths = [status.Path],
        Time = status.Time,
        Tone = AxisTone.Neutral,
        Glyph = GlyphKind.Plate,
        Inside = status.Ecog.ToString(CultureInfo.InvariantCulture),
        Tooltip = EventWords.Of(status).Tooltip(TimeWords.When(record, status.Time)),
    };

    private static TrackEntry Stated(int ecog) => new()
    {
        Paths = ["patient.ecog"],
        Time = EventTime.OnDay(0),
        Tone = AxisTone.Neutral,
        Glyph = GlyphKind.Plate,
        Inside = ecog.ToString(CultureInfo.InvariantCulture),
        Tooltip = Phrase.Of($"ECOG {ecog} at the start of the ICI", $"ICI 开始时 ECOG {ecog}"),
    };

    private static TrackEntry FollowUp(CaseRecord record, FollowUp followUp, Language language)
    {
        var words = EventWords.Of(followUp);
        var isDead = followUp.Status is VitalStatus.Dead;
        return new TrackEntry
        {
            Paths = ["followUp"],
            Time = followUp.Time,
            Tone = AxisTone.Neutral,
            Glyph = isDead ? GlyphKind.Diamond : GlyphKind.Ring,
            Tooltip = words.Tooltip(TimeWords.When(record, followUp.Time)),
            Labels = [words.What.In(language)],
        };
    }
}
