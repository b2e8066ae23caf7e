using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>Biomarkers and blood values from before the ICI to the latest, each compared only with its own assay; then what was found in each specimen's genes.</summary>
internal static class BiomarkerSection
{
    private const int AssayLength = 30;

    private static readonly ValueList<TableColumn> s_columns =
    [
        new TableColumn(new Phrase("Marker · assay", "指标 · 检测方法"), 37),
        new TableColumn(new Phrase("Before the ICI", "ICI 治疗前"), 28),
        new TableColumn(new Phrase("Latest on or after the ICI", "ICI 治疗中/后最近一次"), 28),
        new TableColumn(new Phrase("Change", "变化"), 15),
    ];

    public static IEnumerable<SummaryBlock> Of(CaseRecord record, SummaryLimits limits)
    {
        yield return new HeadingBlock(SummarySection.Biomarkers, new Phrase("Biomarkers and labs: baseline to latest", "生物标志物与化验：基线至最近"));
        var series = MarkerSeries.Of(record).ToList();
        if (series.Count == 0 && record.Genomics.Count == 0)
        {
            yield return new ParagraphBlock(new Phrase("No biomarker and no gene finding is recorded.", "未记录任何生物标志物或基因检测结果。"));
            yield break;
        }

        if (series.Count > 0)
        {
            yield return new TableBlock(
                new Phrase("Biomarkers and labs", "生物标志物与化验"),
                s_columns,
                series.Take(limits.Biomarkers).Select(item => Row(record, item)).ToValueList());
        }

        foreach (var paragraph in Rest(record, series, limits))
        {
            yield return paragraph;
        }
    }

    private static IEnumerable<ParagraphBlock> Rest(CaseRecord record, List<MarkerSeries> series, SummaryLimits limits)
    {
        if (series.Count > limits.Biomarkers)
        {
            var more = PhraseJoin.Listed(series.Skip(limits.Biomarkers).Select(item => (Phrase?)MarkerWords.NameOf(item.Marker)).Distinct())!.Value;
            yield return new ParagraphBlock(Phrase.Of($"Also recorded, see the program: {more.En}.", $"另有记录，见程序：{more.Zh}。"));
        }

        if (record.Genomics.Count > 0)
        {
            yield return new ParagraphBlock(GeneWords.Of(record, limits.Genomics));
        }
    }

    private static TableRow Row(CaseRecord record, MarkerSeries series) => new(
    [
        new TableCell([PhraseJoin.Dotted(MarkerWords.NameOf(series.Marker), Assay(series.Assay) ?? new Phrase("assay not recorded", "检测方法未记录"))!.Value]),
        Value(record, series.Before) ?? new Phrase("not measured", "未检测"),
        Value(record, series.Latest) ?? new Phrase("not repeated", "未复查"),
        Change(series),
    ]);

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
        { Value: { } value, ReferenceHigh: { } high } when value > high => Phrase.Of($" ▲ above {high:0.##}", $" ▲ 高于 {high:0.##}"),
        { Value: { } value, ReferenceLow: { } low } when value < low => Phrase.Of($" ▼ below {low:0.##}", $" ▼ 低于 {low:0.##}"),
        _ => null,
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
