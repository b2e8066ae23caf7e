using System.Globalization;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Components;
using IcResistance.Web.Components.Charts;
using IcResistance.Web.Components.Markers;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>Baseline to progression as dumbbells, one picture a compartment, all on one axis of folds.</summary>
internal static class ChangePictures
{
    /// <summary>The axis shows at least halving and doubling twice, and never more than this many times; what lies beyond stands at its edge as an arrow.</summary>
    private const int LeastReach = 4;
    private const int MostReach = 16;

    public static IReadOnlyList<ChangePicture> Of(CaseRecord record, IEnumerable<MarkerChange> changes, Language language)
    {
        var pairs = changes.Where(change => change.Pair is not null).ToList();
        var reach = Reach(pairs.Select(change => change.Pair!));
        return [.. pairs.GroupBy(change => change.Compartment).OrderBy(part => part.Key).Select(part => Picture(record, part.Key, [.. part], reach, language))];
    }

    private static ChangePicture Picture(CaseRecord record, Compartment compartment, IReadOnlyList<MarkerChange> changes, int reach, Language language) => new()
    {
        Title = MarkerText.Of(compartment).In(language),
        Subtitle = $"○ {MarkerText.Before.In(language)} → ● {MarkerText.After.In(language)}",
        Summary = Summary(changes).In(language),
        ValueAxis = BiomarkerText.FoldAxis.In(language),
        Reach = reach,
        Before = MarkerText.Before.In(language),
        After = MarkerText.After.In(language),
        Rows = changes.Select(change => Row(record, change, language)).ToValueList(),
        Notes = Caveats(record, changes).Select(note => note.In(language)).ToValueList(),
    };

    private static int Reach(IEnumerable<MarkerPair> pairs)
    {
        var farthest = pairs.Select(pair => pair.Fold).OfType<decimal>().Where(fold => fold > 0).Select(fold => fold < 1 ? 1 / fold : fold).DefaultIfEmpty(1).Max();
        return Math.Clamp(1 << (int)Math.Ceiling(Math.Log2((double)Math.Min(farthest, MostReach))), LeastReach, MostReach);
    }

    private static ChangeRow Row(CaseRecord record, MarkerChange change, Language language)
    {
        var pair = change.Pair!;
        return new ChangeRow(
            MarkerWords.Of(change.Marker).In(language),
            Figures(pair).In(language),
            pair.Fold,
            End(record, pair.Before, language),
            End(record, pair.After, language),
            Note(record, change).In(language));
    }

    private static ChangeEnd End(CaseRecord record, BiomarkerMeasurement value, Language language)
    {
        var specimen = record.FindSpecimen(value.Specimen);
        var method = string.Join(" · ", new[] { specimen?.Id, specimen?.Site, value.Assay ?? BiomarkerText.AssayNotStated.In(language) }.OfType<string>());
        return new ChangeEnd(MarkerWords.Value(value), record.Say(value.Time).In(language), method, MarkerWords.IsBelowDetection(value), value.Path);
    }

    /// <summary>"9 → 24 % of CD4+ (×2.67)"; no fold from zero or where a limit of the assay stands for a value (BM-03).</summary>
    private static Phrase Figures(MarkerPair pair)
    {
        var values = $"{MarkerWords.Value(pair.Before with { Unit = null })} → {MarkerWords.Value(pair.After)}";
        var isBound = MarkerWords.IsBelowDetection(pair.Before) || MarkerWords.IsBelowDetection(pair.After);
        return (pair.Fold, isBound) switch
        {
            ({ } fold, false) => Phrase.Same(string.Create(CultureInfo.InvariantCulture, $"{values} (×{fold:0.##})")),
            (null, _) => Phrase.Of($"{values} (no fold from zero)", $"{values}（基线为零，无倍数）"),
            _ => Phrase.Of($"{values} (limit of detection)", $"{values}（检测限）"),
        };
    }

    private static Phrase Note(CaseRecord record, MarkerChange change)
    {
        var reading = MarkerReading.Of(change.Pair!.After);
        return Caveat(record, change.Pair) is { } caveat ? CourseWords.Dotted(reading, caveat) : reading;
    }

    /// <summary>Each caveat once, with the markers that it holds for.</summary>
    private static IEnumerable<Phrase> Caveats(CaseRecord record, IReadOnlyList<MarkerChange> changes) => changes
        .Select(change => (Name: MarkerWords.Of(change.Marker), Caveat: Caveat(record, change.Pair!)))
        .Where(item => item.Caveat is not null)
        .GroupBy(item => item.Caveat!.Value, item => item.Name)
        .Select(group => new Phrase($"{group.Key.En}: {string.Join(", ", group.Select(name => name.En))}", $"{group.Key.Zh}：{string.Join("、", group.Select(name => name.Zh))}"));

    /// <summary>What may change a tissue value without any change of the tumor (BM-06).</summary>
    private static Phrase? Caveat(CaseRecord record, MarkerPair pair) =>
        (MarkerComparison.IsOtherSite(record, pair.Before, pair.After), MarkerComparison.IsAfterLocalOrSteroid(record, pair.Before) || MarkerComparison.IsAfterLocalOrSteroid(record, pair.After)) switch
        {
            (true, _) => new Phrase("two sites, which may differ by site alone (BM-06)", "部位不同，差异可能仅源于部位（BM-06）"),
            (_, true) => new Phrase("taken within 28 days of steroids or radiotherapy (BM-06)", "取材前 28 天内用过激素或放疗（BM-06）"),
            _ => null,
        };

    private static Phrase Summary(IReadOnlyList<MarkerChange> changes)
    {
        var rows = changes.Select(change => (Name: MarkerWords.Of(change.Marker), Figures: Figures(change.Pair!))).ToList();
        return new Phrase(
            string.Join("; ", rows.Select(row => $"{row.Name.En} {row.Figures.En}")) + ".",
            string.Join("；", rows.Select(row => $"{row.Name.Zh} {row.Figures.Zh}")) + "。");
    }
}
