using IcResistance.Domain.Assessment;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Tests.Domain.Summary;

/// <summary>Summaries to test with, and ways to look into their blocks.</summary>
internal static class SummaryCases
{
    public static readonly DateTimeOffset GeneratedAt = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    /// <summary>A case of which nothing but its id is recorded.</summary>
    public static CaseRecord Blank => new CaseRecord { Id = "blank-1" }.Numbered();

    public static CaseSummary Summarize(CaseRecord record, Func<SummaryOptions, SummaryOptions>? change = null)
    {
        var options = new SummaryOptions { GeneratedAt = GeneratedAt };
        return CaseSummaryBuilder.Build(CaseAssessor.Assess(record), change?.Invoke(options) ?? options);
    }

    public static IEnumerable<CaseRecord> Shared() => TestPaths.SharedCases()
        .SelectMany(path =>
        {
            using var stream = File.OpenRead(path);
            return CaseFileReader.ReadNamed(path, stream).Records.ToList();
        });

    /// <summary>All blocks in reading order, those of both columns in their place.</summary>
    public static IEnumerable<SummaryBlock> Flat(this CaseSummary summary) => summary.Blocks.SelectMany(Flat);

    public static IEnumerable<string> Texts(this CaseSummary summary, Language language) => Texts(summary.Blocks, language);

    public static IEnumerable<string> Texts(this IEnumerable<SummaryBlock> blocks, Language language) =>
        blocks.SelectMany(Flat).SelectMany(PhrasesOf).Select(phrase => phrase.In(language));

    /// <summary>The one shared case with this id.</summary>
    public static CaseRecord Shared(string id) => Shared().Single(record => record.Id == id);

    private static IEnumerable<SummaryBlock> Flat(SummaryBlock block) =>
        block is ColumnsBlock columns ? columns.Columns.SelectMany(column => column.Blocks).SelectMany(Flat) : [block];

    private static IEnumerable<Phrase> PhrasesOf(SummaryBlock block) => block switch
    {
        HeadingBlock heading => [heading.Text],
        KeyValueBlock grid => grid.Items.SelectMany(item => new[] { item.Label, item.Value }.Concat(item.Detail is { } detail ? [detail] : [])),
        TableBlock table => [.. table.Columns.Select(column => column.Header), .. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Lines.Concat(cell.Notes))],
        CalloutBlock callout => [callout.Text, .. callout.Detail is { } detail ? [detail] : (ReadOnlySpan<Phrase>)[]],
        ListBlock list => list.Items,
        ParagraphBlock paragraph => [paragraph.Text],
        SignOffBlock lines => lines.Lines.Select(line => line.Label),
        TimelineBlock timeline => [timeline.Alternative],
        _ => [],
    };
}
