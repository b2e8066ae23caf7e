using System.Globalization;
using IcResistance.Domain.Board;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;

namespace IcResistance.Web.Components;

/// <summary>Statements of the board in words.</summary>
internal static class OverruleWords
{
    public static readonly Phrase Board = new("Board:", "讨论会结论：");

    /// <summary>An answer as a chip says it; null is a withdrawal.</summary>
    public static Phrase Of(OverruleSubject subject, string? answer) => subject.Kind switch
    {
        _ when answer is null => new Phrase("overrule withdrawn", "已撤回更改"),
        OverruleKind.Mechanism when Vocabulary<MechanismStatus>.TryParse(answer, out var status) => AssessmentWords.Of(status),
        OverruleKind.Definition or OverruleKind.Headline when Vocabulary<ResistanceResult>.TryParse(answer, out var result) => AssessmentWords.Of(result),
        _ => Phrase.Same(answer),
    };

    /// <summary>"Dr Ann · 2026-03-01 09:00 UTC".</summary>
    public static string Signed(StatusOverrule entry) =>
        string.Create(CultureInfo.InvariantCulture, $"{entry.By} · {entry.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC");

    public static Phrase Changed(StatusOverrule entry, string? now)
    {
        var then = Of(entry.Subject, entry.ProgramAnswer);
        var current = now is null ? new Phrase("not judged", "未判定") : Of(entry.Subject, now);
        return Phrase.Of($"The program said “{then.En}” then; it says “{current.En}” now.", $"更改当时程序结论为“{then.Zh}”，现为“{current.Zh}”。");
    }
}
