using System.Collections.Frozen;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>Interferon-pathway or antigen-presentation genes are hypermethylated under treatment (GX-23). Never a mutation (GX-02).</summary>
internal sealed class EpigeneticRule : TrendMarkerRule
{
    private static readonly FrozenSet<string> s_genes =
    [
        "HLA-A", "HLA-B", "HLA-C", "B2M", "TAP1", "TAP2", "TAPBP", "PSMB8", "PSMB9", "NLRC5", "CIITA",
        "IFNGR1", "IFNGR2", "JAK1", "JAK2", "STAT1", "IRF1",
    ];

    public override string Mechanism => "INT-4";

    protected override IReadOnlyList<TrendMarker> Markers { get; } = [];

    protected override BesideEvidence Beside(MechanismContext context, IReadOnlyList<TrendReading> readings)
    {
        var methylated = PairedFindings.Read(context, new(AlterationClass.Hypermethylation, AlterationClass.ExpressionUp, s_genes, "GX-23"));
        // Lower expression alone has many causes; it is shown only beside the methylation that may explain it.
        var lowered = PairedFindings.Read(context, new(AlterationClass.ExpressionDown, null, s_genes, "GX-02"));
        return methylated.For.Count == 0 ? methylated : methylated with { For = [.. methylated.For, .. lowered.For] };
    }
}
