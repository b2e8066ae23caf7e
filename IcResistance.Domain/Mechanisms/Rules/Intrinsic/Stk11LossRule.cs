namespace IcResistance.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>STK11 loss of function (GX-14): a driver of primary resistance, unproven as an acquired one, hence possible at most.</summary>
internal sealed class Stk11LossRule : GeneLossRule
{
    public override string Mechanism => "INT-1b";

    protected override IEnumerable<GeneLossCriteria> Criteria(MechanismContext context) =>
        [GeneLossCriteria.For("STK11", "GX-14", LossWeight.Primary) with { NeedsBothAlleles = false }];
}
