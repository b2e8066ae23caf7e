using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;

namespace IcResistance.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>Judges the loss of one gene: what was lost (GX-03, GX-04), when (GX-05), and what that carries (GX-07).</summary>
internal static class GeneLoss
{
    public static GeneLossVerdict Judge(MechanismContext context, GeneLossCriteria criteria)
    {
        var samples = GeneSamples.Of(context.Record, criteria.Gene, context.Clock, criteria.ProteinLostIn).Where(sample => sample.IsSomatic).ToValueList();
        var lost = samples
            .Where(sample => sample.HasLoss && sample.Phase is not SamplePhase.BeforeIci)
            .Select(sample => (Sample: sample, Timing: AlterationTiming.Of(sample, samples, criteria.NeedsBothAlleles)))
            .OrderByDescending(item => item.Sample.Phase is SamplePhase.AfterProgression)
            .ThenByDescending(item => item.Sample.State)
            .ThenBy(item => item.Timing.Onset is AlterationOnset.Unknown)
            .ThenByDescending(item => item.Timing.PurityKnown)
            .ToList();
        if (lost.Count > 0)
        {
            var (later, timing) = lost[0];
            return timing is { Onset: AlterationOnset.Baseline, Baseline: { } before } ? AtBaseline(context, criteria, before) : Lost(criteria, later, timing, samples);
        }

        return samples.FirstOrDefault(sample => sample.HasLoss) is { } baseline ? AtBaseline(context, criteria, baseline) : NotFound(criteria, samples);
    }

    private static GeneLossVerdict Lost(GeneLossCriteria criteria, GeneSample later, AlterationTiming timing, ValueList<GeneSample> samples)
    {
        var found = Hits(criteria.Rule, later);
        if (criteria.NeedsBothAlleles && later.State is AllelicState.Monoallelic)
        {
            return Verdict(MechanismStatus.ArguedAgainst, timing.Onset.ToTiming(), OneAllele(criteria.Gene)) with { Against = found };
        }

        var supported = later.State is AllelicState.Biallelic && timing is { Onset: AlterationOnset.Acquired, PurityKnown: true }
            && later.Phase is SamplePhase.AfterProgression && Carries(criteria.Weight, later);
        return Verdict(supported ? MechanismStatus.Supported : MechanismStatus.Possible, timing.Onset.ToTiming(), LossReason(criteria, later, timing)) with
        {
            For = found.Concat(AbsentBefore(timing)).ToValueList(),
            Against = samples.Where(sample => sample.Phase is SamplePhase.AfterProgression && sample.IsIntact).Select(sample => Intact(criteria, sample)).ToValueList(),
            Missing = MissingFor(criteria, later, timing).ToValueList(),
        };
    }

    private static GeneLossVerdict AtBaseline(MechanismContext context, GeneLossCriteria criteria, GeneSample before)
    {
        var explainsPrimary = criteria.Weight is LossWeight.Primary && context.Resistance.Headline is ResistanceResult.Primary;
        if (explainsPrimary)
        {
            return Verdict(MechanismStatus.Possible, MechanismTiming.Baseline, new Phrase(
                $"{criteria.Gene} loss was there before ICI: it may explain primary resistance and is not a mechanism acquired under treatment.",
                $"{criteria.Gene} 缺失在 ICI 前已存在：可解释原发性耐药，并非治疗中获得的机制。")) with
            { For = Hits(criteria.Rule, before) };
        }

        return Verdict(MechanismStatus.ArguedAgainst, MechanismTiming.Baseline, new Phrase(
            $"{criteria.Gene} loss was there before ICI: context for primary resistance, not evidence of an acquired mechanism (GX-07).",
            $"{criteria.Gene} 缺失在 ICI 前已存在：属原发性耐药背景，不构成获得性机制的证据（GX-07）。")) with
        { Against = Hits("GX-07", before) };
    }

    private static GeneLossVerdict NotFound(GeneLossCriteria criteria, ValueList<GeneSample> samples)
    {
        var after = samples.Where(sample => sample.IsIntact && sample.Phase is SamplePhase.AfterProgression && IsInformative(sample)).ToList();
        var uncertain = samples.Where(sample => sample.Findings.Count > 0).SelectMany(sample => sample.Findings.Select(finding => NotCounted(finding, sample)));
        if (after.Exists(sample => sample.Specimen is { Type: SpecimenType.Tissue or SpecimenType.Effusion }))
        {
            return Verdict(MechanismStatus.ArguedAgainst, MechanismTiming.NotApplicable, new Phrase(
                $"{criteria.Gene} was looked at after progression and no loss of function was found; another clone or another mechanism is not excluded.",
                $"进展后已检测 {criteria.Gene}，未发现功能缺失；不能排除其他克隆或其他机制。")) with
            {
                Against = after.Select(sample => Intact(criteria, sample)).ToValueList(),
                Missing = uncertain.ToValueList(),
            };
        }

        return Verdict(MechanismStatus.NotAssessed, MechanismTiming.NotApplicable, new Phrase(
            $"No tissue taken after progression was sequenced for {criteria.Gene}.", $"无进展后组织标本行 {criteria.Gene} 测序。")) with
        {
            Against = after.Select(sample => Intact(criteria, sample)).ToValueList(),
            Missing = uncertain.Prepend(new Phrase(
                $"{criteria.Gene} in tissue taken after progression.",
                $"进展后组织标本的 {criteria.Gene} 检测。")).ToValueList(),
        };
    }

    private static bool Carries(LossWeight weight, GeneSample later) => weight switch
    {
        LossWeight.Decisive => true,
        LossWeight.Supportive => later.Findings.Any(finding => finding.Class is AlterationClass.ProteinLoss),
        LossWeight.Primary => false,
    };

    private static ValueList<Evidence> Hits(string rule, GeneSample sample) => sample.Hits
        .Select(hit => (Text: GenomicWording.Of(hit, sample.Specimen), State: GenomicWording.State(sample.State), hit.Path))
        .Select(hit => new Evidence(new Phrase($"{hit.Text.En}: {hit.State.En}.", $"{hit.Text.Zh}：{hit.State.Zh}。"), [hit.Path], rule))
        .ToValueList();

    private static IEnumerable<Evidence> AbsentBefore(AlterationTiming timing)
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

    private static Evidence Intact(GeneLossCriteria criteria, GeneSample sample)
    {
        var place = GenomicWording.Of(sample.Specimen, sample.Specimen?.Time ?? EventTime.Undated);
        return new Evidence(
            new Phrase(
                $"{criteria.Gene} covered, no loss of function found: {place.En}.",
                $"已覆盖 {criteria.Gene}，未见功能缺失：{place.Zh}。"), sample.SpecimenPaths, criteria.Rule);
    }

    private static bool IsInformative(GeneSample sample) =>
        sample.Specimen is { } specimen && specimen.Histology is not SpecimenHistology.NoTumour && AssayKind.ReadsDna(specimen.Assay)
        && !(specimen.PurityPercent < GenomicConventions.Default.MinimumPurityPercent);

    private static IEnumerable<Phrase> MissingFor(GeneLossCriteria criteria, GeneSample later, AlterationTiming timing)
    {
        if (timing.Onset is AlterationOnset.Unknown || !timing.PurityKnown)
        {
            yield return timing.Reason;
        }

        if (criteria.NeedsBothAlleles && later.State is AllelicState.OneHit or AllelicState.ProbableBiallelic)
        {
            yield return new Phrase($"State of the second {criteria.Gene} allele: copy number or protein.", $"{criteria.Gene} 另一等位基因状态：拷贝数或蛋白表达。");
        }
    }

    private static Phrase NotCounted(GenomicFinding finding, GeneSample sample)
    {
        var text = GenomicWording.Of(finding, sample.Specimen);
        return new Phrase($"Not counted as a loss of function (GX-03): {text.En}.", $"不计为功能缺失（GX-03）：{text.Zh}。");
    }

    private static Phrase LossReason(GeneLossCriteria criteria, GeneSample later, AlterationTiming timing)
    {
        var state = GenomicWording.State(later.State);
        return new Phrase($"{criteria.Gene}: {state.En}. {timing.Reason.En}", $"{criteria.Gene}：{state.Zh}。{timing.Reason.Zh}");
    }

    private static Phrase OneAllele(GeneSymbol gene) => new(
        $"Only one {gene} allele is lost; the mechanism needs both (GX-04).", $"仅一个 {gene} 等位基因缺失，该机制需双等位基因缺失（GX-04）。");

    private static GeneLossVerdict Verdict(MechanismStatus status, MechanismTiming timing, Phrase reason) => new() { Status = status, Timing = timing, Reason = reason };
}
