using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Timeline.Axis.Placement;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Tracks;

/// <summary>Radiotherapy with its dose, surgery, ablation.</summary>
internal sealed class LocalTreatmentTrack : ITrackSource
{
    public IEnumerable<TrackPlan> Plan(CaseAssessment assessment, Language language)
    {
        var entries = assessment.Record.Therapies.Where(therapy => therapy.IsLocal).Select(therapy => Entry(assessment.Record, therapy, language)).ToList();
        return entries.Count == 0 ? [] : [new RowTrackPlan
        {
            Kind = TrackKind.Local, Label = new Phrase("Local treatment", "局部治疗"), Entries = entries,
        }];
    }

    private static TrackEntry Entry(CaseRecord record, Therapy therapy, Language language)
    {
        // A local treatment without a stated end is one sitting, not a course of unknown length.
        var end = therapy.End.IsUnknown ? new CourseEnd { Day = therapy.Day } : therapy.End;
        var name = TermWords.Drug(therapy.Name);
        var site = therapy.Site is { } place && !therapy.Name.Contains(place, StringComparison.OrdinalIgnoreCase) ? TermWords.Place(place) : (Phrase?)null;
        return new TrackEntry
        {
            Paths = [therapy.Path],
            Time = therapy.Time,
            Course = end,
            Tone = AxisTone.Local,
            Tooltip = EventWords.Of(therapy).Tooltip(TimeWords.Course(record, therapy.Time, end)),
            Labels = [.. new[]
            {
                PhraseJoin.Dotted(name, site, TreatmentWords.Dose(therapy)),
                PhraseJoin.Dotted(name, TreatmentWords.Dose(therapy)),
                name,
            }.OfType<Phrase>().Select(phrase => phrase.In(language)).Distinct()],
        };
    }
}
