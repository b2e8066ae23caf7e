using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Sections;

namespace IcResistance.Domain.Summary;

/// <summary>One case on the agenda.</summary>
/// <param name="Case">The case as it is printed behind the cover.</param>
/// <param name="Options">How it is printed; its question stands on the agenda.</param>
/// <param name="Page">Page of the file that it begins on; null where that is not known.</param>
public sealed record AgendaItem(PrintedCase Case, SummaryOptions Options, int? Page);

/// <summary>The first sheet of a meeting's booklet: which cases, with which question, what the program concludes, what is still open.</summary>
public static class MeetingCover
{
    public const string Key = "agenda";

    private static readonly ValueList<TableColumn> s_columns =
    [
        new TableColumn(new Phrase("No.", "序号"), 6, ColumnAlignment.End),
        new TableColumn(new Phrase("Case", "病例"), 26),
        new TableColumn(new Phrase("Question for the board", "提交讨论的问题"), 30),
        new TableColumn(new Phrase("What the program concludes", "程序结论"), 36),
        new TableColumn(new Phrase("Open items", "待补项"), 9, ColumnAlignment.End),
        new TableColumn(new Phrase("Page", "页"), 7, ColumnAlignment.End),
    ];

    /// <param name="items">The cases in the order of the agenda; at least one.</param>
    public static PrintedPart Of(IReadOnlyList<AgendaItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var options = items[0].Options;
        return new PrintedPart
        {
            Key = Key,
            Title = new Phrase("Tumor board meeting: resistance to immune checkpoint inhibitors", "肿瘤多学科讨论会议：免疫检查点抑制剂耐药"),
            Lines = [CasesOf(items.Count), .. When(options)],
            Identity = new Phrase("Agenda", "会议议程"),
            Status = Phrase.Of($"{StatusOf(options).En} · {CasesOf(items.Count).En}", $"{StatusOf(options).Zh} · {CasesOf(items.Count).Zh}"),
            Pages =
            [
                new PrintedPage(
                [
                    .. CaseSummaryBuilder.Notice(options),
                    new HeadingBlock(SummarySection.Question, new Phrase("Agenda", "议程")),
                    new TableBlock(new Phrase("Cases of this meeting", "本次会议病例"), s_columns, items.Select(Row).ToValueList()),
                    new HeadingBlock(SummarySection.Attendance, new Phrase("Attendance", "参会")),
                    new SignOffBlock([new SignOffLine(new Phrase("Chair, minutes", "主席、记录人")), new SignOffLine(new Phrase("Present", "出席"), 2), new SignOffLine(new Phrase("Excused", "请假"))]),
                ]),
            ],
        };
    }

    private static TableRow Row(AgendaItem item)
    {
        var (assessment, options) = (item.Case.Assessment, item.Options);
        var meta = CaseSummaryBuilder.Meta(assessment, options);
        var open = ReadinessSection.OpenItems(assessment, options);
        var question = options switch
        {
            { Question: not { Length: > 0 } } => new Phrase("not recorded", "未记录"),
            { IsDeIdentified: true } => DeIdentifiedCase.LeftOut,
            _ => Phrase.Same(options.Question!),
        };
        return new TableRow(
        [
            TableCell.Of(options.CaseNumber.ToString(CultureInfo.InvariantCulture)),
            new TableCell([Phrase.Same(meta.CaseId)]) { IsStrong = true, LinkTo = $"case-{options.CaseNumber}", Notes = [meta.Who] },
            question,
            assessment.Resistance.Sentence,
            TableCell.Of(open.ToString(CultureInfo.InvariantCulture)),
            TableCell.Of(item.Page?.ToString(CultureInfo.InvariantCulture)),
        ]);
    }

    private static Phrase CasesOf(int count) => Phrase.Of($"{count} {(count == 1 ? "case" : "cases")}", $"{count} 例");

    private static Phrase StatusOf(SummaryOptions options) => options.Status switch
    {
        SummaryStatus.Draft => new Phrase("DRAFT", "草稿"),
        SummaryStatus.Final => new Phrase("FINAL", "定稿"),
    };

    private static IEnumerable<Phrase> When(SummaryOptions options) => options.IsDeIdentified
        ? []
        : [Phrase.Of(
            $"{(options.BoardDate is { } board ? $"board {board:yyyy-MM-dd}" : "board date not recorded")} · made {options.GeneratedAt:yyyy-MM-dd HH:mm}",
            $"{(options.BoardDate is { } date ? $"讨论日期 {date:yyyy-MM-dd}" : "讨论日期未记录")} · 生成于 {options.GeneratedAt:yyyy-MM-dd HH:mm}")];
}
