using System.Collections.Frozen;
using static IcResistance.Domain.Mechanisms.Rules.TrendMarker;

namespace IcResistance.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>COX2/PGE2 rises under treatment, as a metabolite or as PTGS2 expression (GX-20).</summary>
internal sealed class Cox2Rule : TrendMarkerRule
{
    private static readonly FrozenSet<string> s_genes = ["PTGS2"];

    public override string Mechanism => "INT-1a";

    protected override IReadOnlyList<TrendMarker> Markers { get; } = [Rising("cox2-pge2", "COX2/PGE2", "COX2/PGE2", "GX-20")];

    protected override BesideEvidence Beside(MechanismContext context, IReadOnlyList<TrendReading> readings) =>
        PairedFindings.Read(context, PairedQuestion.Raised(s_genes, "GX-20"));
}
