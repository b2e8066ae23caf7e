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
}
