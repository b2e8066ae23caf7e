using static IcResistance.Domain.Mechanisms.Rules.TrendMarker;

namespace IcResistance.Domain.Mechanisms.Rules.Microenvironment;

/// <summary>VISTA rises under treatment (BM-26).</summary>
internal sealed class VistaRule : TrendMarkerRule
{
    public override string Mechanism => "TME-3c";

    protected override IReadOnlyList<TrendMarker> Markers { get; } = [Rising("vista", "VISTA", "VISTA", "BM-26")];
}
