using static IcResistance.Domain.Mechanisms.Rules.TrendMarker;

namespace IcResistance.Domain.Mechanisms.Rules.Microenvironment;

/// <summary>VEGF rises under treatment, in the same kind of specimen (BM-31).</summary>
internal sealed class VegfRule : TrendMarkerRule
{
    public override string Mechanism => "TME-4a";

    protected override IReadOnlyList<TrendMarker> Markers { get; } = [Rising("vegf", "VEGF", "VEGF", "BM-31")];
}
