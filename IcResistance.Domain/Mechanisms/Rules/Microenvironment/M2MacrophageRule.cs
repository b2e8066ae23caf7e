using static IcResistance.Domain.Mechanisms.Rules.TrendMarker;

namespace IcResistance.Domain.Mechanisms.Rules.Microenvironment;

/// <summary>M2 macrophages (CD163+) rise under treatment (BM-23).</summary>
internal sealed class M2MacrophageRule : TrendMarkerRule
{
    public override string Mechanism => "TME-1d";

    protected override IReadOnlyList<TrendMarker> Markers { get; } = [Rising("tam-m2", "M2 macrophages", "M2 型巨噬细胞", "BM-23")];
}
