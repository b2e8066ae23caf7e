using static IcResistance.Domain.Mechanisms.Rules.TrendMarker;

namespace IcResistance.Domain.Mechanisms.Rules.Microenvironment;

/// <summary>Regulatory T cells rise under treatment (BM-21); IL-10, which other cells release too, only accompanies them (BM-30).</summary>
internal sealed class RegulatoryTCellRule : TrendMarkerRule
{
    public override string Mechanism => "TME-1b";

    protected override IReadOnlyList<TrendMarker> Markers { get; } =
    [
        Rising("treg", "Regulatory T cells", "调节性 T 细胞", "BM-21"),
        Rising("il-10", "IL-10", "IL-10", "BM-30") with { AccompaniesOnly = true },
    ];
}
