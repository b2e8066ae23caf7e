using static IcResistance.Domain.Mechanisms.Rules.TrendMarker;

namespace IcResistance.Domain.Mechanisms.Rules.Microenvironment;

/// <summary>Kynurenine/tryptophan rises under treatment (BM-27).</summary>
internal sealed class IdoRule : TrendMarkerRule
{
    public override string Mechanism => "TME-2b";

    protected override IReadOnlyList<TrendMarker> Markers { get; } = [Rising("ido-kyn-trp", "Kynurenine/tryptophan", "犬尿氨酸/色氨酸", "BM-27")];
}
