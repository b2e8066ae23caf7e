using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>Loss of IFN-γ signaling through JAK1/2 (GX-12), its receptor or STAT1 (GX-13), or PI3K activation through PTEN loss (GX-18).</summary>
/// <remarks>PIK3CA is left out: what its mutation means is uncertain (GX-19).</remarks>
internal sealed class JakStatRule : GeneLossRule
{
    public override string Mechanism => "INT-1d";

    protected override IEnumerable<GeneLossCriteria> Criteria(MechanismContext context) =>
    [
        GeneLossCriteria.For("JAK1", "GX-12", LossWeight.Decisive),
        GeneLossCriteria.For("JAK2", "GX-12", LossWeight.Decisive),
        GeneLossCriteria.For("IFNGR1", "GX-13", LossWeight.Supportive),
        GeneLossCriteria.For("IFNGR2", "GX-13", LossWeight.Supportive),
        GeneLossCriteria.For("STAT1", "GX-13", LossWeight.Supportive),
        GeneLossCriteria.For("PTEN", "GX-18", LossWeight.Supportive),
    ];

    protected override GeneLossVerdict Complete(MechanismContext context, GeneLossVerdict verdict) =>
        verdict is { Status: MechanismStatus.ArguedAgainst, Timing: MechanismTiming.NotApplicable } ? verdict with { Reason = s_notFound } : verdict;

    private static readonly Phrase s_notFound = new(
        "Genes of the pathway were looked at after progression and no loss of function was found; those not covered are named as missing. Another clone or another mechanism is not excluded.",
        "进展后已检测该通路基因，未发现功能缺失；未覆盖者列于缺失项。不能排除其他克隆或其他机制。");
}
