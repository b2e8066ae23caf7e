using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>Markers from before the ICI to the latest value, each compared only with its own assay, unit and kind of specimen.</summary>
internal static class MarkerTable
{
    private const int AssayLength = 34;

    /// <summary>The table, then the markers that have no room in it by name.</summary>
    /// <param name="record">The facts.</param>
    /// <param name="group">Which markers.</param>
    /// <param name="caption">The table in words.</param>
    /// <param name="most">Rows at most.</param>
    public static IEnumerable<SummaryBlock> Of(CaseRecord record, MarkerGroup group, Phrase caption, int most)
    {
        var series = MarkerSeries.Of(record, group).ToList();
        if (series.Count == 0)
        {
            yield break;
        }

        yield return new TableBlock(caption, Columns(group), series.Take(most).Select(item => Row(record, item, group)).ToValueList());
        if (series.Count > most)
        {
            var more = PhraseJoin.Listed(series.Skip(most).Select(item => (Phrase?)MarkerWords.NameOf(item.Marker)).Distinct())!.Value;
            yield return new ParagraphBlock(Phrase.Of($"Also recorded, see the program: {more.En}.", $"另有记录，见程序：{more.Zh}。"));
        }
    }

    private static ValueList<TableColumn> Columns(MarkerGroup group) => group switch
    {
        MarkerGroup.Blood =>
        [
            new TableColumn(new Phrase("Test", "项目"), 16),
            new TableColumn(new Phrase("Before the ICI", "ICI 治疗前"), 31),
            new TableColumn(new Phrase("Latest", "最近一次"), 34),
            new TableColumn(new Phrase("Reference", "参考范围"), 19),
        ],
        MarkerGroup.Tumour => Wide(new Phrase("Marker · assay", "指标 · 检测方法")),
        MarkerGroup.Microenvironment => Wide(new Phrase("Marker · compartment · assay", "指标 · 部位 · 检测方法")),
    };

    private static ValueList<TableColumn> Wide(Phrase name) =>
    [
        new TableColumn(name, 42),
        new TableColumn(new Phrase("Before the ICI", "ICI 治疗前"), 25),
        new TableColumn(new Phrase("Latest on or after the ICI", "ICI 治疗中/后最近一次"), 25),
        new TableColumn(new Phrase("Change", "变化"), 16),
    ];

    private static TableRow Row(CaseRecord record, MarkerSeries series, MarkerGroup group)
    {
        var before = Value(record, series.Before) ?? new Phrase("not measured", "未检测");
        var latest = Value(record, series.Latest) ?? new Phrase("not repeated", "未复查");
        return group is MarkerGroup.Blood
            ? new TableRow([Short(MarkerWords.NameOf(series.Marker)), before, latest, Range(series)])
            : new TableRow([Name(record, series, group), before, latest, Change(series)]);
    }

    /// <summary>"LDH" for "Lactate dehydrogenase (LDH)": what laboratories print.</summary>
    private static Phrase Short(Phrase name) => name.En.Split('(', ')') is [_, { Length: > 1 } letters, ..] && letters.All(char.IsAsciiLetterOrDigit) ? Phrase.Of($"{letters}", $"{letters}") : name;

    private static Phrase Name(CaseRecord record, MarkerSeries series, MarkerGroup group)
    {
        var specimen = record.FindSpecimen((series.Latest ?? series.Before)?.Specimen);
        return PhraseJoin.Dotted(
            MarkerWords.NameOf(series.Marker),
            group is MarkerGroup.Tumour ? null : specimen is null ? new Phrase("specimen not named", "标本未注明") : SpecimenWords.NameOf(specimen.Type),
            Assay(series.Assay) ?? new Phrase("assay not recorded", "检测方法未记录"))!.Value;
    }

    /// <summary>The assay, its first words where it is described at length: enough to tell series apart.</summary>
    private static Phrase? Assay(string? assay) => assay is { Length: > AssayLength } described ? Phrase.Same(described[..AssayLength].TrimEnd(' ', ',') + " …") : PhraseJoin.Same(assay);

    private static TableCell? Value(CaseRecord record, BiomarkerMeasurement? item)
    {
        if (item is null)
        {
            return null;
        }

        var (value, when) = (MarkerWords.FullValue(item), PeriodWords.On(record, item.Time));
        var limit = Beyond(item);
        return Phrase.Of($"{value.En}{limit?.En} · {when.En}", $"{value.Zh}{limit?.Zh} · {when.Zh}");
    }

    /// <summary>Where the value stands to the laboratory's own range; said in words and by a triangle, as colour does not print.</summary>
    private static Phrase? Beyond(BiomarkerMeasurement item) => item switch
    {
        { Value: { } value, ReferenceHigh: { } high } when value > high => new Phrase(" ▲ high", " ▲ 偏高"),
        { Value: { } value, ReferenceLow: { } low } when value < low => new Phrase(" ▼ low", " ▼ 偏低"),
        _ => null,
    };

    /// <summary>The laboratory's own range as recorded with the values; the program has none of its own.</summary>
    private static TableCell Range(MarkerSeries series) => (series.Latest ?? series.Before) switch
    {
        { ReferenceLow: { } low, ReferenceHigh: { } high } => Phrase.Of($"{low:0.##}–{high:0.##}", $"{low:0.##}–{high:0.##}"),
        { ReferenceHigh: { } high } => Phrase.Of($"up to {high:0.##}", $"≤ {high:0.##}"),
        { ReferenceLow: { } low } => Phrase.Of($"from {low:0.##}", $"≥ {low:0.##}"),
        _ => new Phrase("not recorded", "未记录"),
    };

    private static TableCell Change(MarkerSeries series) => series switch
    {
        { Before: null } or { Latest: null } => TableCell.Empty,
        { IsExact: false } => new Phrase("not computed", "未计算"),
        { Before.Value: { } before, Latest.Value: { } latest } => Arrow(before, latest),
        _ => TableCell.Empty,
    };

    private static Phrase Arrow(decimal before, decimal latest)
    {
        var percent = before == 0 ? "" : $" ({NumberWords.Percent((latest - before) / before * 100)})";
        var arrow = latest > before ? "↑" : latest < before ? "↓" : "→";
        return Phrase.Same($"{arrow} {NumberWords.Signed(latest - before)}{percent}");
    }
}
