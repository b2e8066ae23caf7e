using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Mechanisms.Rules;

/// <summary>A mechanism that only markers without a cut-off speak for: possible at most, never supported (C8).</summary>
internal abstract class TrendMarkerRule : IMechanismRule
{
    public abstract string Mechanism { get; }

    /// <summary>The markers, the telling ones first.</summary>
    protected abstract IReadOnlyList<TrendMarker> Markers { get; }

    public MechanismFinding Evaluate(MechanismContext context)
    {
        var entry = context.Catalogue.Mechanism(Mechanism);
        var readings = Markers.Select(marker => TrendReading.Of(context, marker)).ToList();
        return ProgressionGate.Apply(context, Judge(context, entry, readings));
    }

    /// <summary>Evidence beside the trends: a finding in a gene, a conflict in the literature.</summary>
    protected virtual BesideEvidence Beside(MechanismContext context, IReadOnlyList<TrendReading> readings) => BesideEvidence.None;

    /// <summary>What a reader must know beside the status, for example that nothing could establish the mechanism.</summary>
    protected virtual Phrase? Remark => null;

    private MechanismFinding Judge(MechanismContext context, MechanismEntry entry, List<TrendReading> readings)
    {
        var beside = Beside(context, readings);
        var speaking = readings.FindAll(reading => reading.Speaks);
        var silent = readings.FindAll(reading => reading is { Speaks: false, Pair: not null });
        var @for = speaking.Select(reading => reading.Pair!).Concat(beside.For).ToValueList();
        var against = silent.Select(reading => reading.Pair!).Concat(beside.Against).ToValueList();
        var missing = readings.Where(reading => reading.Obstacle is not null).Select(reading => reading.Obstacle!.Value).Concat(beside.Missing).ToValueList();
        var possible = speaking.Exists(reading => !reading.Marker.AccompaniesOnly) || beside is { Decides: true, For.Count: > 0 };
        var told = silent.Exists(reading => !reading.Marker.AccompaniesOnly) || beside is { Decides: true, Against.Count: > 0 };
        var baselineOnly = beside.IsPreExisting || readings.Exists(reading => reading.BaselineOnly);
        return (possible, told) switch
        {
            (true, _) => new MechanismFinding(
                entry, MechanismStatus.Possible, MechanismTiming.Acquired, Reason(speaking.Count > 0 ? s_possible : s_beside), @for, against, missing),
            (false, true) => new MechanismFinding(
                entry,
                MechanismStatus.ArguedAgainst,
                beside.IsPreExisting ? MechanismTiming.Baseline : MechanismTiming.NotApplicable,
                Reason(beside.IsPreExisting ? s_there : s_against),
                @for,
                against,
                missing),
            _ => new MechanismFinding(
                entry, MechanismStatus.NotAssessed, Timing(baselineOnly), Reason(NotAssessed(baselineOnly)), @for, against, missing.Append(entry.Needs).ToValueList()),
        };
    }

    private static MechanismTiming Timing(bool baselineOnly) => baselineOnly ? MechanismTiming.Baseline : MechanismTiming.NotApplicable;

    private static Phrase NotAssessed(bool baselineOnly) => baselineOnly
        ? new Phrase("Measured only before ICI: a baseline value is no change under treatment.", "仅有 ICI 前数值：基线值不代表治疗中的变化。")
        : new Phrase("No comparable pair of a deciding marker from before ICI and from progression.", "无决定性标志物在 ICI 前与进展时的可比配对数值。");

    private Phrase Reason(Phrase reason) => Remark is { } remark ? new Phrase($"{reason.En} {remark.En}", $"{reason.Zh}{remark.Zh}") : reason;

    private static readonly Phrase s_possible = new(
        "Changed at least 1.5-fold in the mechanism's direction under treatment. No validated cut-off exists, so this is possible and never supported (C8).",
        "治疗中朝该机制方向变化 ≥ 1.5 倍。无经验证的临界值，故仅为可能，绝不为支持（C8）。");

    private static readonly Phrase s_beside = new(
        "Paired specimens on one assay show the change. Expression and methylation have no cut-off, so this is possible and never supported (GX-02, C8).",
        "同一方法的配对标本显示该变化。表达与甲基化无临界值，故仅为可能，绝不为支持（GX-02、C8）。");

    private static readonly Phrase s_there = new(
        "The change was there before ICI already: no change under treatment, which argues against an acquired mechanism (C8).",
        "该变化在 ICI 前已存在：并非治疗中的变化，不支持获得性机制（C8）。");

    private static readonly Phrase s_against = new(
        "Comparable values did not change 1.5-fold in the mechanism's direction: this argues against it, weakly (C8).",
        "可比数值未朝该机制方向变化达 1.5 倍：构成较弱的反对证据（C8）。");
}
