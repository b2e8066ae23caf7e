using System.Globalization;
using System.Text;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary;

/// <summary>Makes any text safe to lay out: what would turn, hide or flood the page is shown for what it is.</summary>
internal static class PrintedText
{
    /// <summary>Longest text of one statement (P); what a record holds beyond it is counted in words.</summary>
    public const int MaxLength = 1200;

    public static string Of(string text, Language language) => Shortened(Visible(text), language);

    /// <summary>The first characters of a text; a surrogate pair is never cut in two.</summary>
    public static string Start(string text, int length) => text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static string Shortened(string text, Language language)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var mark = Phrase.Of($" … [shortened: {text.Length} characters in the record]", $"……［已截短：记录原文 {text.Length} 字符］");
        return Start(text, MaxLength) + mark.In(language);
    }

    private static string Visible(string text)
    {
        if (!text.Any(IsHidden))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = character switch
            {
                '\n' or '\r' or '\t' => visible.Append(' '),
                _ when IsHidden(character) => visible.Append(CultureInfo.InvariantCulture, $"[U+{(int)character:X4}]"),
                _ => visible.Append(character),
            };
        }

        return visible.ToString();
    }

    /// <summary>Control characters, and the format characters that reverse the order of the text around them.</summary>
    private static bool IsHidden(char character) =>
        char.IsControl(character) || character is (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
