using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>Both B2M alleles lost under treatment, so that MHC class I no longer reaches the cell surface (GX-10).</summary>
/// <remarks>
/// A single lost allele argues against it, a baseline loss is no sign of resistance, and class I that only falls is not
/// class I that is gone. Class I that is gone beside a gene that seems intact is a conflict, left open.
/// </remarks>
internal sealed class B2mLossRule : GeneLossRule
{
    public override string Mechanism => "INT-2a";

    protected override IEnumerable<GeneLossCriteria> Criteria(MechanismContext context) =>
        [GeneLossCriteria.For("B2M", "GX-10", LossWeight.Decisive) with { ProteinLostIn = specimen => ClassOneExpression.IsLostIn(context.Record, specimen) }];

    protected override GeneLossVerdict Complete(MechanismContext context, GeneLossVerdict verdict)
    {
        var clock = context.Clock;
        var after = ClassOneExpression.Of(context.Record)
            .Where(value => clock.PhaseOf(value, context.Record.FindSpecimen(value.Specimen)) is SamplePhase.AfterProgression)
            .ToList();
        var lost = after.FindAll(ClassOneExpression.IsLost).ConvertAll(value => new Evidence(ClassOneExpression.Say(context.Record, value), [value.Path], "GX-10"));
        var kept = after.FindAll(ClassOneExpression.IsKept).ConvertAll(value => new Evidence(ClassOneExpression.Say(context.Record, value), [value.Path], "GX-10"));
        var complete = verdict with { For = verdict.For.Concat(lost).ToValueList(), Against = verdict.Against.Concat(kept).ToValueList() };
        return (verdict.Status, verdict.Timing, TimingOfLoss(context, after)) switch
        {
            _ when lost.Count == 0 => complete,
            (MechanismStatus.NotAssessed, _, var timing) => ProteinOnly(complete, timing),
            (MechanismStatus.ArguedAgainst, not MechanismTiming.Baseline, not MechanismTiming.Baseline and var timing) => Conflicting(complete, timing),
            _ => complete,
        };
    }

    /// <summary>Acquired where a comparable value from before ICI shows class I kept, baseline where it shows it lost.</summary>
    private static MechanismTiming TimingOfLoss(MechanismContext context, List<BiomarkerMeasurement> after)
    {
        var record = context.Record;
        var clock = context.Clock;
        var before = ClassOneExpression.Of(record).Where(value => clock.PhaseOf(value, record.FindSpecimen(value.Specimen)) is SamplePhase.BeforeIci).ToList();
        var comparable = before.FindAll(value => after.Exists(later => ClassOneExpression.IsLost(later) && MarkerComparison.Obstacle(record, value, later) is null));
        return before.Exists(ClassOneExpression.IsLost) ? MechanismTiming.Baseline
            : comparable.Exists(ClassOneExpression.IsKept) ? MechanismTiming.Acquired
            : MechanismTiming.Unknown;
    }

    private static GeneLossVerdict Conflicting(GeneLossVerdict verdict, MechanismTiming timing) => verdict with
    {
        Status = MechanismStatus.Possible,
        Timing = timing,
        Reason = new Phrase(
            "Conflict: HLA class I is lost after progression, and sequencing found no loss of both B2M alleles. A loss that the assay does not see, or a loss of class I by another way, stays open (GX-10, C6).",
            "证据冲突：进展后 HLA-Ⅰ 类表达缺失，而测序未见 B2M 双等位基因缺失。检测未能发现的缺失或其他途径的 HLA-Ⅰ 类缺失均不能排除（GX-10、C6）。"),
    };

    private static GeneLossVerdict ProteinOnly(GeneLossVerdict verdict, MechanismTiming timing) => verdict with
    {
        Status = MechanismStatus.Possible,
        Timing = timing,
        Reason = new Phrase(
            verdict.IsOpen
                ? "HLA class I is lost after progression; whether through B2M is not known, because the effect of the change found in the gene is not stated (GX-03)."
                : "HLA class I is lost after progression; whether through B2M is not known, because the gene was not sequenced in that tissue.",
            verdict.IsOpen
                ? "进展后 HLA-Ⅰ 类表达缺失；因所发现的 B2M 变异其功能影响未说明，是否由 B2M 所致不明（GX-03）。"
                : "进展后 HLA-Ⅰ 类表达缺失；因该组织未行 B2M 测序，是否由 B2M 所致不明。"),
    };
}
