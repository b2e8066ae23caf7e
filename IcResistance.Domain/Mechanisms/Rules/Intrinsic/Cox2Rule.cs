using System.Collections.Frozen;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using static IcResistance.Domain.Mechanisms.Rules.TrendMarker;

namespace IcResistance.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>COX2/PGE2 rises under treatment, as a metabolite or as PTGS2 expression (GX-20).</summary>
internal sealed class Cox2Rule : TrendMarkerRule
{
    private static readonly FrozenSet<string> s_genes = ["PTGS2"];

    public override string Mechanism => "INT-1a";

    protected override IReadOnlyList<TrendMarker> Markers { get; } = [Rising("cox2-pge2", "COX2/PGE2", "COX2/PGE2", "GX-20")];

    protected override bool BesideCounts => true;

    protected override (ValueList<Evidence> For, ValueList<Evidence> Against) Beside(MechanismContext context, IReadOnlyList<TrendReading> readings) =>
        (PairedFindings.Of(context, AlterationClass.ExpressionUp, s_genes, "GX-20"), []);
}
