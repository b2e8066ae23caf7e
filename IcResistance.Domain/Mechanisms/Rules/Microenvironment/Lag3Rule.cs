using static IcResistance.Domain.Mechanisms.Rules.TrendMarker;

namespace IcResistance.Domain.Mechanisms.Rules.Microenvironment;

/// <summary>LAG-3 rises under treatment (BM-25).</summary>
internal sealed class Lag3Rule : TrendMarkerRule
{
    public override string Mechanism => "TME-3b";

    protected override IReadOnlyList<TrendMarker> Markers { get; } = [Rising("lag3", "LAG-3", "LAG-3", "BM-25")];
}
