using System.Text.RegularExpressions;

namespace IcResistance.Web.Reports.Document;

/// <summary>Cuts a text into what may break over a line and what should not: a date, a rule id, the name of a marker.</summary>
internal static partial class TextPieces
{
    /// <summary>Longest word that is kept whole (P): a narrow column has room for it, and an id of a case is longer.</summary>
    private const int LongestWhole = 12;

    /// <remarks>Splitting by one group puts the words of the group at every second place.</remarks>
    public static IEnumerable<(string Text, bool IsWhole)> Of(string text) => Hyphenated().Split(text)
        .Select((piece, place) => (Text: piece, IsWhole: place % 2 == 1 && piece.Length <= LongestWhole))
        .Where(piece => piece.Text.Length > 0);

    [GeneratedRegex("([A-Za-z0-9]+(?:[-–][A-Za-z0-9]+)+)", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphenated();
}
