using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Biomarkers;

/// <summary>The own value from before ICI and the value at or after progression, comparable by BM-03.</summary>
public sealed record MarkerPair(BiomarkerMeasurement Before, BiomarkerMeasurement After)
{
    /// <summary>After over before; null where it cannot be computed because the baseline is zero.</summary>
    public decimal? Fold => Before.Value is > 0 ? After.Value / Before.Value : null;

    /// <summary>Whether the value moved at least 1.5-fold that way; null where a limit of detection leaves it open.</summary>
    public bool? Moves(TrendDirection direction)
    {
        var (fold, parts) = (BiomarkerConventions.Default.FoldNumerator, BiomarkerConventions.Default.FoldDenominator);
        return (MeasuredRange.Of(Before), MeasuredRange.Of(After), direction) switch
        {
            ({ } before, { } after, TrendDirection.Up) => after.IsAtLeast(fold, parts, before),
            ({ } before, { } after, TrendDirection.Down) => before.IsAtLeast(fold, parts, after),
            _ => null,
        };
    }

    /// <summary>
    /// The pair that best shows a change up to progression: the last comparable value before ICI, the one nearest to
    /// progression after it.
    /// </summary>
    /// <param name="record">The facts.</param>
    /// <param name="marker">Marker id.</param>
    /// <param name="clock">Where values stand in the course.</param>
    public static (MarkerPair? Pair, Phrase? Obstacle) Find(CaseRecord record, string marker, TreatmentClock clock) =>
        Find(record, record.Biomarkers.Where(value => value.Marker == marker), clock);

    /// <summary>The same among the values that may be read.</summary>
    /// <param name="record">The facts.</param>
    /// <param name="measurements">The values of one marker that may be read.</param>
    /// <param name="clock">Where values stand in the course.</param>
    /// <returns>The pair, or why there is none; both null where the marker is missing on one side.</returns>
    public static (MarkerPair? Pair, Phrase? Obstacle) Find(CaseRecord record, IEnumerable<BiomarkerMeasurement> measurements, TreatmentClock clock)
    {
        var values = measurements.ToLookup(value => clock.PhaseOf(value, record.FindSpecimen(value.Specimen)));
        var before = values[SamplePhase.BeforeIci].Reverse().OrderByDescending(value => value.Day ?? int.MinValue);
        var after = values[SamplePhase.AfterProgression].OrderBy(value => value.Day is { } day ? Math.Abs(day - (clock.ProgressionDay ?? day)) : 0);
        Phrase? obstacle = null;
        foreach (var later in after)
        {
            foreach (var earlier in before)
            {
                if (MarkerComparison.Obstacle(record, earlier, later) is not { } reason)
                {
                    return (new MarkerPair(earlier, later), null);
                }

                obstacle ??= reason;
            }
        }

        return (null, obstacle);
    }

    /// <summary>Both values and the fold change in words.</summary>
    public Phrase Say(CaseRecord record, Phrase name)
    {
        var (before, after) = (MarkerComparison.Say(record, Before), MarkerComparison.Say(record, After));
        var bound = Before.Comparator is not (null or ValueComparator.Equal) || After.Comparator is not (null or ValueComparator.Equal);
        var fold = Fold is { } value ? FormattableString.Invariant($"{value:0.##}") : null;
        var en = $"{name.En}: {before.En} to {after.En}";
        var zh = $"{name.Zh}：{before.Zh} → {after.Zh}";
        var remark = Remark(record);
        return new Phrase(
            en + (fold is null ? ", no fold change from zero" : $", {(bound ? "limit " : "")}{fold}-fold") + remark.En,
            zh + (fold is null ? "，基线为零，无倍数变化" : $"，{(bound ? "界限 " : "")}{fold} 倍") + remark.Zh);
    }

    // BM-06: what may change a tissue count without any change of the tumor.
    private Phrase Remark(CaseRecord record) =>
        (MarkerComparison.IsOtherSite(record, Before, After), MarkerComparison.IsAfterLocalOrSteroid(record, Before) || MarkerComparison.IsAfterLocalOrSteroid(record, After)) switch
        {
            (true, _) => new Phrase("; two sites, which may differ by site alone (BM-06).", "；部位不同，差异可能仅源于部位（BM-06）。"),
            (_, true) => new Phrase("; taken within 28 days of steroids or radiotherapy (BM-06).", "；取材前 28 天内用过激素或放疗（BM-06）。"),
            _ => new Phrase(".", "。"),
        };
}
