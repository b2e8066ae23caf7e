using static IcResistance.Domain.Mechanisms.Rules.TrendMarker;

namespace IcResistance.Domain.Mechanisms.Rules.Microenvironment;

/// <summary>TIM-3 rises under treatment (BM-24).</summary>
internal sealed class Tim3Rule : TrendMarkerRule
{
    public override string Mechanism => "TME-3a";

    protected override IReadOnlyList<TrendMarker> Markers { get; } = [Rising("tim3", "TIM-3", "TIM-3", "BM-24")];
}
