using System.Globalization;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Timeline.Axis.Placement;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Tracks;

/// <summary>Tumour specimens as discs numbered in order of collection; blood and other samples as small rings in a row of their own.</summary>
internal sealed class SpecimenTrack : ITrackSource
{
    public IEnumerable<TrackPlan> Plan(CaseAssessment assessment, Language language)
    {
        var specimens = assessment.Record.Specimens;
        var numbers = Numbers(specimens);
        return specimens.GroupBy(specimen => SpecimenWords.IsTumour(specimen.Type)).OrderByDescending(group => group.Key).Select(group => new RowTrackPlan
        {
            Kind = TrackKind.Specimens,
            Label = group.Key ? new Phrase("Specimens", "标本") : new Phrase("Blood samples", "血液样本"),
            RowsForLabels = 2,
            Entries = [.. group.Select(specimen => Entry(assessment, specimen, numbers, language))],
        });
    }

    /// <summary>Before the first dose, at or after progression, or between; by the day where there is one, else by the stated phase.</summary>
    public static AxisTone ToneOf(CaseAssessment assessment, EventTime time)
    {
        if (time.Day is { } day)
        {
            var onset = assessment.Resistance.OnsetDay ?? assessment.Responses.Index?.ProgressionDay;
            return day <= 0 ? AxisTone.Baseline : onset is { } progression && day >= progression ? AxisTone.Progression : AxisTone.OnTreatment;
        }

        return TimeWords.PhaseOf(time) switch
        {
            TreatmentPhase.BeforeIci => AxisTone.Baseline,
            TreatmentPhase.OnIci or null => AxisTone.OnTreatment,
            TreatmentPhase.AtProgression or TreatmentPhase.AfterIci => AxisTone.Progression,
        };
    }

    private static Dictionary<Specimen, int> Numbers(ValueList<Specimen> specimens) => specimens
        .Where(specimen => SpecimenWords.IsTumour(specimen.Type))
        .OrderBy(specimen => specimen.Day ?? (TimeWords.PhaseOf(specimen.Time) is TreatmentPhase.BeforeIci ? int.MinValue : int.MaxValue))
        .Select((specimen, index) => (specimen, index))
        .ToDictionary(pair => pair.specimen, pair => pair.index + 1);

    private static TrackEntry Entry(CaseAssessment assessment, Specimen specimen, Dictionary<Specimen, int> numbers, Language language)
    {
        var isTumour = numbers.TryGetValue(specimen, out var number);
        var site = specimen.Site is { } place ? TermWords.Place(place) : (Phrase?)null;
        var type = SpecimenWords.NameOf(specimen.Type);
        var histology = specimen.Histology is { } known ? SpecimenWords.NameOf(known) : (Phrase?)null;
        var labels = isTumour || !specimen.Time.IsDated
            ? new[] { PhraseJoin.Dotted(site ?? type, histology, PhraseJoin.Same(specimen.Assay)), PhraseJoin.Dotted(site ?? type, histology), site ?? type }
            : [];
        return new TrackEntry
        {
            Paths = [specimen.Path],
            Time = specimen.Time,
            Tone = ToneOf(assessment, specimen.Time),
            Glyph = isTumour ? GlyphKind.Disc : GlyphKind.Ring,
            IsSmall = !isTumour,
            Inside = isTumour ? number.ToString(CultureInfo.InvariantCulture) : null,
            Tooltip = EventWords.Of(specimen).Tooltip(TimeWords.When(assessment.Record, specimen.Time)),
            Labels = [.. labels.OfType<Phrase>().Select(phrase => phrase.In(language)).Distinct()],
        };
    }
}
