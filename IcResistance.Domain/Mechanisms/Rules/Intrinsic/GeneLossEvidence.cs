using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>Says what was found, or not found, of one gene in one specimen.</summary>
internal static class GeneLossEvidence
{
    public static ValueList<Evidence> Hits(string rule, GeneSample sample) => sample.Hits
        .Select(hit => (Text: GenomicWording.Of(hit, sample.Specimen), State: GenomicWording.State(sample.State), hit.Path))
        .Select(hit => new Evidence(new Phrase($"{hit.Text.En}: {hit.State.En}.", $"{hit.Text.Zh}：{hit.State.Zh}。"), [hit.Path], rule))
        .Concat(Inherited(rule, sample))
        .ToValueList();

    private static IEnumerable<Evidence> Inherited(string rule, GeneSample sample)
    {
        if (sample.Inherited is { } first)
        {
            var text = $"{first.Gene} {first.Alteration}".TrimEnd();
            yield return new Evidence(
                new Phrase($"{text} in germline material: the first hit was inherited (GX-04).", $"胚系标本中的 {text}：首次打击为遗传性（GX-04）。"), [first.Path], rule);
        }
    }

    public static IEnumerable<Evidence> AbsentBefore(AlterationTiming timing)
    {
        if (timing.Baseline is { Specimen: { } specimen } baseline)
        {
            var place = GenomicWording.Of(specimen, specimen.Time);
            var state = GenomicWording.State(baseline.State);
            yield return new Evidence(
                new Phrase($"{baseline.Gene} before ICI: {state.En}; covered in {place.En}.", $"ICI 前 {baseline.Gene}：{state.Zh}；检测覆盖于{place.Zh}。"),
                baseline.SpecimenPaths,
                "GX-05");
        }
    }

    public static Evidence Intact(GeneLossCriteria criteria, GeneSample sample)
    {
        var place = GenomicWording.Of(sample.Specimen, sample.Specimen?.Time ?? EventTime.Undated);
        return new Evidence(
            new Phrase(
                $"{criteria.Gene} covered, no loss of function found: {place.En}.",
                $"已覆盖 {criteria.Gene}，未见功能缺失：{place.Zh}。"), sample.SpecimenPaths, criteria.Rule);
    }

    public static Phrase NotCounted(GenomicFinding finding, GeneSample sample)
    {
        var text = GenomicWording.Of(finding, sample.Specimen);
        return new Phrase($"Not counted as a loss of function (GX-03): {text.En}.", $"不计为功能缺失（GX-03）：{text.Zh}。");
    }
}
