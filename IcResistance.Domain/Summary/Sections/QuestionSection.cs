using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>What the board is asked; a line to write on while nobody has asked it.</summary>
internal static class QuestionSection
{
    public static IEnumerable<SummaryBlock> Of(SummaryOptions options) =>
    [
        new HeadingBlock(SummarySection.Question, new Phrase("Question for the board", "提交讨论的问题")),
        options.Question is { Length: > 0 } question
            ? new ParagraphBlock(Phrase.Same(question))
            : new SignOffBlock([new SignOffLine(new Phrase("Not recorded", "未记录"))]),
    ];
}
