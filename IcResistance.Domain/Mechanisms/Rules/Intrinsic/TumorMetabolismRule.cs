using System.Collections.Frozen;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>Glycolytic genes of the tumor rise under treatment. Blood LDH and lactate say nothing of it; possible at most (C8).</summary>
internal sealed class TumorMetabolismRule : TrendMarkerRule
{
    private static readonly FrozenSet<string> s_genes = ["LDHA", "SLC2A1", "SLC2A3", "HK2", "PKM", "PFKFB3", "SLC16A1", "SLC16A3"];

    public override string Mechanism => "INT-5";

    protected override IReadOnlyList<TrendMarker> Markers { get; } = [];

    protected override Phrase? Remark => new Phrase("No finding could establish this mechanism.", "尚无任何发现可以确立该机制。");

    protected override BesideEvidence Beside(MechanismContext context, IReadOnlyList<TrendReading> readings) =>
        PairedFindings.Read(context, PairedQuestion.Raised(s_genes, "C8"));
}
