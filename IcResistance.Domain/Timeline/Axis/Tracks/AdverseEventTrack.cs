using IcResistance.Domain.Record.Words;
using System.Globalization;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis.Placement;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Tracks;

/// <summary>Adverse events as discs with their grade.</summary>
internal sealed class AdverseEventTrack : ITrackSource
{
    public IEnumerable<TrackPlan> Plan(CaseAssessment assessment, Language language)
    {
        var events = assessment.Record.AdverseEvents;
        var label = events.Any(adverse => adverse.ImmuneRelated is not true)
            ? new Phrase("Adverse events", "不良事件分级")
            : new Phrase("irAE, grade", "irAE 分级");
        return events.Count == 0 ? [] : [new RowTrackPlan
        {
            Kind = TrackKind.AdverseEvents, Label = label, Entries = [.. events.Select(adverse => Entry(assessment.Record, adverse, language))],
        }];
    }

    private static TrackEntry Entry(CaseRecord record, AdverseEvent adverse, Language language)
    {
        var name = TermWords.Event(adverse.Name);
        var grade = adverse.Grade is { } stated ? Phrase.Of($"G{stated}", $"{stated} 级") : (Phrase?)null;
        return new TrackEntry
        {
            Paths = [adverse.Path],
            Time = adverse.Time,
            Tone = AxisTone.AdverseEvent,
            Inside = adverse.Grade?.ToString(CultureInfo.InvariantCulture) ?? "?",
            Tooltip = EventWords.Of(adverse).Tooltip(TimeWords.Course(record, adverse.Time, adverse.End)),
            Labels = [.. new[] { PhraseJoin.Dotted(name, grade), name }.OfType<Phrase>().Select(phrase => phrase.In(language)).Distinct()],
        };
    }
}
