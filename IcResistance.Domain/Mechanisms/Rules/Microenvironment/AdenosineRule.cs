using static IcResistance.Domain.Mechanisms.Rules.TrendMarker;

namespace IcResistance.Domain.Mechanisms.Rules.Microenvironment;

/// <summary>Adenosine or CD73 rises under treatment (BM-28).</summary>
internal sealed class AdenosineRule : TrendMarkerRule
{
    public override string Mechanism => "TME-2c";

    protected override IReadOnlyList<TrendMarker> Markers { get; } = [Rising("adenosine", "Adenosine", "腺苷", "BM-28"), Rising("cd73", "CD73", "CD73", "BM-28")];
}
