using System.Globalization;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Board;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>Where the board disagrees with the program: both answers side by side, with the board's reason. Nothing where it agrees.</summary>
internal static class OverruleSection
{
    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment, BoardOverrules overrules)
    {
        var rows = overrules.InForce.Select(entry => Row(assessment, entry)).ToValueList();
        if (rows.Count > 0)
        {
            yield return new TableBlock(
                new Phrase("Overruled by the board", "讨论会已更改的结论"),
                [
                    new TableColumn(new Phrase("Overruled by the board", "讨论会更改"), 26),
                    new TableColumn(new Phrase("Program", "程序结论"), 16),
                    new TableColumn(new Phrase("Board", "讨论会结论"), 16),
                    new TableColumn(new Phrase("Reason; who, when (UTC)", "理由；人员、时间（UTC）"), 48),
                ],
                rows);
        }
    }

    /// <summary>The board's answer in a few words, to stand under the program's own.</summary>
    public static Phrase? Note(BoardOverrules overrules, OverruleSubject? subject)
    {
        if (overrules.On(subject) is not { Answer: { } answer } entry)
        {
            return null;
        }

        var words = Words(entry.Subject, answer);
        return Phrase.Of($"BOARD: {words.En}; reason on page 1", $"讨论会：{words.Zh}；理由见第 1 页");
    }

    private static TableRow Row(CaseAssessment assessment, StatusOverrule entry)
    {
        var now = entry.Subject.AnswerIn(assessment);
        return new TableRow(
        [
            entry.Subject.NameIn(assessment),
            new TableCell([Words(entry.Subject, now)]) { Notes = now == entry.ProgramAnswer ? [] : [Changed(entry)] },
            new TableCell([Words(entry.Subject, entry.Answer)]) { IsStrong = true },
            new TableCell([Phrase.Same(entry.Reason)]) { Notes = Signed(entry) },
        ]);
    }

    /// <summary>Who and when; nothing in a print without names.</summary>
    private static ValueList<Phrase> Signed(StatusOverrule entry) => entry.By.Length == 0
        ? []
        : [Phrase.Same(string.Create(CultureInfo.InvariantCulture, $"{entry.By}, {entry.At.UtcDateTime:yyyy-MM-dd HH:mm}"))];

    private static Phrase Changed(StatusOverrule entry)
    {
        var then = Words(entry.Subject, entry.ProgramAnswer);
        return Phrase.Of($"was {then.En} when overruled", $"更改当时为{then.Zh}");
    }

    private static Phrase Words(OverruleSubject subject, string? answer) => subject.Kind switch
    {
        OverruleKind.Mechanism when Vocabulary<MechanismStatus>.TryParse(answer, out var status) => VerdictWords.Of(status),
        OverruleKind.Definition or OverruleKind.Headline when Vocabulary<ResistanceResult>.TryParse(answer, out var result) => VerdictWords.Of(result),
        _ => new Phrase("not judged", "未判定"),
    };
}
