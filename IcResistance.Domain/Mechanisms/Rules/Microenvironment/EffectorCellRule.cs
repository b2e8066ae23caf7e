using IcResistance.Domain.Primitives;
using static IcResistance.Domain.Mechanisms.Rules.TrendMarker;

namespace IcResistance.Domain.Mechanisms.Rules.Microenvironment;

/// <summary>
/// PD-1+ T-cell fractions or CD45+ cells fall under treatment (BM-19, BM-20); the conflict with the literature is always
/// shown beside (RL-08).
/// </summary>
internal sealed class EffectorCellRule : TrendMarkerRule
{
    public override string Mechanism => "TME-1a";

    protected override IReadOnlyList<TrendMarker> Markers { get; } =
    [
        Falling("cd3-pd1-fraction", "CD3+PD-1+ fraction", "CD3+PD-1+ 比例", "BM-19"),
        Falling("cd8-pd1-fraction", "CD8+PD-1+ fraction", "CD8+PD-1+ 比例", "BM-19"),
        Falling("cd45", "CD45+ cells", "CD45+ 细胞", "BM-20"),
        Falling("cd8-density", "CD8 density", "CD8 密度", "BM-17") with { AccompaniesOnly = true },
    ];

    protected override BesideEvidence Beside(MechanismContext context, IReadOnlyList<TrendReading> readings)
    {
        var data = readings.Where(reading => reading is { Speaks: true, Marker.AccompaniesOnly: false }).SelectMany(reading => reading.Pair!.Data).ToValueList();
        return data.Count == 0 ? BesideEvidence.None : new BesideEvidence { Against = [new Evidence(s_conflict, data, "RL-08")] };
    }

    private static readonly Phrase s_conflict = new(
        "Conflict: the review reads a fall of these cells as resistance, but acquired-resistant NSCLC was found more inflamed.",
        "存在冲突：综述将上述细胞减少视为耐药，而研究发现获得性耐药 NSCLC 炎症程度反而更高。");
}
