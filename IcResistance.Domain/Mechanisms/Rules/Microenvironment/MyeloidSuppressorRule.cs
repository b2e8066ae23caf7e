using static IcResistance.Domain.Mechanisms.Rules.TrendMarker;

namespace IcResistance.Domain.Mechanisms.Rules.Microenvironment;

/// <summary>Myeloid-derived suppressor cells rise under treatment (BM-22).</summary>
internal sealed class MyeloidSuppressorRule : TrendMarkerRule
{
    public override string Mechanism => "TME-1c";

    protected override IReadOnlyList<TrendMarker> Markers { get; } = [Rising("mdsc", "MDSC", "髓源性抑制细胞", "BM-22")];
}
