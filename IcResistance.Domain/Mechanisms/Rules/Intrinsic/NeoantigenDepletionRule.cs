using static IcResistance.Domain.Mechanisms.Rules.TrendMarker;

namespace IcResistance.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>Neoantigen burden or T-cell-receptor diversity falls under treatment (BM-34, BM-35, GX-24); clonality only accompanies them.</summary>
internal sealed class NeoantigenDepletionRule : TrendMarkerRule
{
    public override string Mechanism => "INT-2b";

    protected override IReadOnlyList<TrendMarker> Markers { get; } =
    [
        Falling("neoantigen-burden", "Neoantigen burden", "新抗原负荷", "BM-34"),
        Falling("tcr-diversity", "T-cell-receptor diversity", "T 细胞受体多样性", "BM-35"),
        Rising("tcr-clonality", "T-cell-receptor clonality", "T 细胞受体克隆性", "BM-35") with { AccompaniesOnly = true },
    ];
}
