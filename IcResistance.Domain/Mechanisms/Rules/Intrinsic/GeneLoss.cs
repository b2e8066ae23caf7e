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
        var found = GeneLossEvidence.Hits(criteria.Rule, later);
        if (criteria.NeedsBothAlleles && later.State is AllelicState.Monoallelic)
        {
            return Verdict(MechanismStatus.ArguedAgainst, timing.Onset.ToTiming(), OneAllele(criteria.Gene)) with { Against = found };
        }

        var supported = later.State is AllelicState.Biallelic && timing is { Onset: AlterationOnset.Acquired, PurityKnown: true }
            && later.Phase is SamplePhase.AfterProgression && Carries(criteria.Weight, later);
        return Verdict(supported ? MechanismStatus.Supported : MechanismStatus.Possible, timing.Onset.ToTiming(), LossReason(criteria, later, timing)) with
        {
            For = found.Concat(GeneLossEvidence.AbsentBefore(timing)).ToValueList(),
            Against = samples.Where(sample => sample.Phase is SamplePhase.AfterProgression && sample.IsIntact).Select(sample => GeneLossEvidence.Intact(criteria, sample)).ToValueList(),
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
            { For = GeneLossEvidence.Hits(criteria.Rule, before) };
        }

        return Verdict(MechanismStatus.ArguedAgainst, MechanismTiming.Baseline, new Phrase(
            $"{criteria.Gene} loss was there before ICI: context for primary resistance, not evidence of an acquired mechanism (GX-07).",
            $"{criteria.Gene} 缺失在 ICI 前已存在：属原发性耐药背景，不构成获得性机制的证据（GX-07）。")) with
        { Against = GeneLossEvidence.Hits("GX-07", before) };
    }

    private static GeneLossVerdict NotFound(GeneLossCriteria criteria, ValueList<GeneSample> samples)
    {
        var after = samples.Where(sample => sample.IsIntact && sample.Phase is SamplePhase.AfterProgression && IsInformative(sample)).ToList();
        var isOpen = samples.Any(sample => sample is { IsOpen: true, Phase: SamplePhase.AfterProgression });
        var uncertain = samples.Where(sample => sample.Findings.Count > 0).SelectMany(sample => sample.Findings.Select(finding => GeneLossEvidence.NotCounted(finding, sample)));
        if (!isOpen && after.Exists(sample => sample.Specimen is { Type: SpecimenType.Tissue or SpecimenType.Effusion }))
        {
            return Verdict(MechanismStatus.ArguedAgainst, MechanismTiming.NotApplicable, new Phrase(
                $"{criteria.Gene} was looked at after progression and no loss of function was found; another clone or another mechanism is not excluded.",
                $"进展后已检测 {criteria.Gene}，未发现功能缺失；不能排除其他克隆或其他机制。")) with
            {
                Against = after.Select(sample => GeneLossEvidence.Intact(criteria, sample)).ToValueList(),
                Missing = uncertain.ToValueList(),
            };
        }

        if (isOpen)
        {
            return Verdict(MechanismStatus.NotAssessed, MechanismTiming.NotApplicable, new Phrase(
                $"A change of {criteria.Gene} was found after progression; whether it abolishes the gene product is not stated (GX-03).",
                $"进展后发现 {criteria.Gene} 变异；其是否导致功能缺失未说明（GX-03）。")) with
            {
                IsOpen = true,
                Against = after.Select(sample => GeneLossEvidence.Intact(criteria, sample)).ToValueList(),
                Missing = uncertain.Prepend(new Phrase($"Pathogenicity of the {criteria.Gene} change.", $"{criteria.Gene} 变异的致病性。")).ToValueList(),
            };
        }

        return Verdict(MechanismStatus.NotAssessed, MechanismTiming.NotApplicable, new Phrase(
            $"No tissue taken after progression was sequenced for {criteria.Gene}.", $"无进展后组织标本行 {criteria.Gene} 测序。")) with
        {
            Against = after.Select(sample => GeneLossEvidence.Intact(criteria, sample)).ToValueList(),
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

    /// <summary>Whether the sample can show that nothing was there: tumor in it, not too little, and an assay that reads DNA (GX-05).</summary>
    public static bool IsInformative(GeneSample sample) =>
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

    private static Phrase LossReason(GeneLossCriteria criteria, GeneSample later, AlterationTiming timing)
    {
        var state = GenomicWording.State(later.State);
        return new Phrase($"{criteria.Gene}: {state.En}. {timing.Reason.En}", $"{criteria.Gene}：{state.Zh}。{timing.Reason.Zh}");
    }

    private static Phrase OneAllele(GeneSymbol gene) => new(
        $"Only one {gene} allele is lost; the mechanism needs both (GX-04).", $"仅一个 {gene} 等位基因缺失，该机制需双等位基因缺失（GX-04）。");

    private static GeneLossVerdict Verdict(MechanismStatus status, MechanismTiming timing, Phrase reason) => new() { Status = status, Timing = timing, Reason = reason };
}
