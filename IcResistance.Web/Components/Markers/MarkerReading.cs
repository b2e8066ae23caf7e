using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Web.Components.Markers;

/// <summary>What may be said of one value: which side of a validated cut-off it is on, or why nothing may be said (BM-02).</summary>
internal static class MarkerReading
{
    public static Phrase Of(BiomarkerMeasurement item)
    {
        if (MarkerDictionary.Current.Find(item.Marker) is not { Interpreted: true } entry)
        {
            return MarkerText.NotInterpreted;
        }

        if (UnitDoubt.Of(item) is { } doubt)
        {
            return new Phrase($"{MarkerText.NotInterpreted.En}: {doubt.En}", $"{MarkerText.NotInterpreted.Zh}：{doubt.Zh}");
        }

        var cutOffs = CutOffs(entry, item).ToList();
        return (cutOffs.Count, item.Value, entry.CutOffs.Count) switch
        {
            (0, _, 0) => MarkerText.NoCutOff,
            (0, _, _) => MarkerText.OtherAssay,
            (_, null, _) => MarkerText.NotInterpreted,
            (_, { } value, _) => Side(item, value, cutOffs),
        };
    }

    /// <summary>The cut-offs that hold for a value's assay, in its unit; one that multiplies an upper limit needs that limit.</summary>
    public static IEnumerable<(decimal Value, MarkerCutOff CutOff)> CutOffs(MarkerEntry entry, BiomarkerMeasurement item) =>
        from cutOff in entry.CutOffsFor(item)
        let value = cutOff.TimesUpperLimit ? cutOff.Value * item.ReferenceHigh : cutOff.Value
        where value is not null
        select (value.Value, cutOff);

    /// <summary>"TPS at least 50 %"; a multiple of an upper limit also gives the figure.</summary>
    public static Phrase Say(decimal value, MarkerCutOff cutOff) => cutOff.TimesUpperLimit
        ? Phrase.Of($"{cutOff.Label.En} ({MarkerWords.Number(value)})", $"{cutOff.Label.Zh}（{MarkerWords.Number(value)}）")
        : cutOff.Label;

    private static Phrase Side(BiomarkerMeasurement item, decimal value, List<(decimal Value, MarkerCutOff CutOff)> cutOffs)
    {
        var reached = cutOffs.Where(limit => IsReached(item, value, limit.Value, limit.CutOff.Comparator)).OrderBy(limit => limit.Value).ToList();
        if (reached.Count > 0)
        {
            return Say(reached[^1].Value, reached[^1].CutOff);
        }

        var (limit, cutOff) = cutOffs.MinBy(item => item.Value);
        var least = Say(limit, cutOff);
        return Phrase.Of($"not: {least.En}", $"未达到：{least.Zh}");
    }

    private static bool IsReached(BiomarkerMeasurement item, decimal value, decimal limit, ValueComparator comparator) => comparator switch
    {
        ValueComparator.AtLeast => value >= limit && !MarkerWords.IsBelowDetection(item),
        ValueComparator.GreaterThan => value > limit && !MarkerWords.IsBelowDetection(item),
        ValueComparator.LessThan => value < limit || (value == limit && item.Comparator is ValueComparator.LessThan),
        ValueComparator.AtMost => value <= limit,
        ValueComparator.Equal => value == limit,
    };
}
