using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis.Placement;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Tracks;

/// <summary>Drugs that may matter to an immune checkpoint inhibitor: antibiotics, proton-pump inhibitors, corticosteroids and the rest.</summary>
internal sealed class HostModifierTrack : ITrackSource
{
    public IEnumerable<TrackPlan> Plan(CaseAssessment assessment, Language language)
    {
        var entries = assessment.Record.Concomitant.Select(drug => Entry(assessment.Record, drug, language)).ToList();
        return entries.Count == 0 ? [] : [new RowTrackPlan
        {
            Kind = TrackKind.HostModifiers, Label = new Phrase("Host modifiers", "宿主因素用药"), Entries = entries, MayBeginOffAxis = true,
        }];
    }

    private static TrackEntry Entry(CaseRecord record, ConcomitantMedication drug, Language language)
    {
        var name = TermWords.Drug(drug.Name);
        var dose = drug.PrednisoneEquivalentMgPerDay is { } mg ? Phrase.Of($"{mg:0.##} mg/d", $"{mg:0.##} mg/日") : (Phrase?)null;
        return new TrackEntry
        {
            Paths = [drug.Path],
            Time = drug.Time,
            Course = drug.End,
            Tone = AxisTones.ToneOf(drug.Kind),
            Tooltip = EventWords.Of(drug).Tooltip(TimeWords.Course(record, drug.Time, drug.End)),
            Labels = [.. new[] { PhraseJoin.Dotted(name, dose), name }.OfType<Phrase>().Select(phrase => phrase.In(language)).Distinct()],
        };
    }
}
