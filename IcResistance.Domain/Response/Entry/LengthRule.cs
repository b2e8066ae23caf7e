using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Response.Entry;

/// <summary>RC-01: which lengths a form takes.</summary>
internal static class LengthRule
{
    private const decimal MaxMm = 500;
    private const decimal WarnAboveMm = 300;

    /// <summary>The length in mm; null for one that RC-01 refuses.</summary>
    public static decimal? Read(string text) =>
        TypedText.ReadNumber(text) is { } mm and >= 0 and <= MaxMm && decimal.Round(mm, 1) == mm ? decimal.Round(mm, 1) : null;

    /// <param name="text">What was typed; not blank.</param>
    /// <param name="isNode">A lymph node, measured by its short axis.</param>
    /// <param name="field">Name of the field.</param>
    /// <returns>Null for a length that may stand.</returns>
    public static TypedProblem? Check(string text, bool isNode, string field) => TypedText.ReadNumber(text) switch
    {
        null => Refused(field, new Phrase("Expected a length in mm, for example 12.5.", "应为以 mm 计的长度，例如 12.5。")),
        < 0 or > MaxMm => Refused(field, Phrase.Of($"A length lies between 0 and {MaxMm} mm.", $"长度应在 0 至 {MaxMm} mm 之间。")),
        { } mm when decimal.Round(mm, 1) != mm => Refused(field, new Phrase("At most one decimal.", "最多一位小数。")),
        0 when isNode => Refused(field, new Phrase(
            "A lymph node keeps its real short axis; choose Absent for one that cannot be found.",
            "淋巴结应填写实际短径；无法找到时请选“消失”。")),
        > WarnAboveMm => TypedProblem.Doubtful(field, Phrase.Of($"More than {WarnAboveMm} mm: please check.", $"大于 {WarnAboveMm} mm，请核对。"), "RC-01"),
        _ => null,
    };

    private static TypedProblem Refused(string field, Phrase text) => TypedProblem.Refused(field, text, "RC-01");
}
