using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>The events of one mark as the script reads them, so that they have marks of their own once the axis is drawn wide enough.</summary>
/// <remarks>
/// One after the other with <see cref="Between"/>, each as place, number of paths, number of lines, day and texts with <see cref="Within"/>. What is said of
/// each stands in the mark's name already, as so many lines of it, and its path among the mark's paths: neither is sent twice.
/// </remarks>
internal static class MarkParts
{
    private const char Between = '\u2016';
    private const char Within = '\u00a6';

    /// <summary>The parts; null where the events stand in one place, so that no width would part them.</summary>
    public static string? Written(AxisGlyph mark, Language language) =>
        mark.Parts.Select(part => part.X).Distinct().Count() < 2 ? null : string.Join(Between, mark.Parts.Select(part => Written(part, language)));

    private static string Written(AxisPart part, Language language) => string.Join(Within, new[]
    {
        part.X.Svg(), part.Y.Svg(), Number(part.Paths), Number(1 + part.Tooltip.In(language).Count(letter => letter == '\n')), Number(part.Day),
        Plain(part.Wording), Plain(part.Inside), Plain(part.Reading),
    });

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The two signs that part the texts are drawn like a bar; within a text they become one.</summary>
    private static string Plain(string? text) => text?.Replace(Between, '|').Replace(Within, '|') ?? "";
}
