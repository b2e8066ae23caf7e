using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>What the board is asked and who asks it; lines to write on for what nobody has recorded.</summary>
internal static class QuestionSection
{
    public static IEnumerable<SummaryBlock> Of(SummaryOptions options) =>
    [
        new HeadingBlock(SummarySection.Question, new Phrase("Question for the board", "提交讨论的问题")),
        Question(options),
        new ColumnsBlock(
        [
            Line(36, new Phrase("Urgency; full / for noting", "紧急程度；讨论 / 仅备案")),
            Line(32, new Phrase("Presented by, contact", "汇报医师、联系方式")),
            Line(36, new Phrase("Last board: decision, done?", "上次讨论：决定、是否执行")),
            Line(32, new Phrase("Patient knows; social", "患者知情；社会情况")),
        ]),
    ];

    /// <summary>The question alone, for a narrow column.</summary>
    public static IEnumerable<SummaryBlock> Brief(SummaryOptions options) =>
        [new HeadingBlock(SummarySection.Question, new Phrase("Question for the board", "提交讨论的问题")), Question(options)];

    private static SummaryBlock Question(SummaryOptions options) => options switch
    {
        { Question: not { Length: > 0 } } => new SignOffBlock([new SignOffLine(new Phrase("Not recorded", "未记录"))]),
        { IsDeIdentified: true } => new ParagraphBlock(DeIdentifiedCase.LeftOut),
        _ => new ParagraphBlock(Phrase.Same(options.Question!)),
    };

    private static SummaryColumn Line(int share, Phrase label) => new(share, [new SignOffBlock([new SignOffLine(label)])]);
}
