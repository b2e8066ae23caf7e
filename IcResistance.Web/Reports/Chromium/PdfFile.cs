using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Reports.Chromium;

/// <summary>
/// Reads what the program needs to know of a file that the browser wrote: whether it is whole, how many pages it has, on which page each
/// heading stands. The browser writes its objects plainly, in the order of the pages; only their content is compressed.
/// </summary>
internal static partial class PdfFile
{
    private const string OutlineItem = " 0 obj\n<</Title ";

    /// <summary>A PDF names itself in its first bytes, ends in its end mark, and its last pointer leads to the table of its objects; a file cut short does not.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> pdf)
    {
        if (!pdf.StartsWith("%PDF-"u8) || !pdf.TrimEnd("\r\n\0 "u8).EndsWith("%%EOF"u8))
        {
            return false;
        }

        var pointer = pdf.LastIndexOf("startxref"u8);
        return pointer > 0
            && int.TryParse(Encoding.ASCII.GetString(pdf[(pointer + 9)..].TrimStart("\r\n "u8)).Split('\n', '\r')[0], CultureInfo.InvariantCulture, out var table)
            && table > 0 && table < pointer && pdf[table..].StartsWith("xref"u8);
    }

    public static int PageCount(ReadOnlySpan<byte> pdf) => pdf.Count("/Type /Page\n"u8);

    /// <summary>The page, from 1, of each entry of the outline in reading order; not stated where the outline is not as this browser writes it.</summary>
    public static ValueList<int> HeadingPages(ReadOnlySpan<byte> pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var pages = PageObject().Matches(text).Select((match, place) => (Id: match.Groups[1].Value, Number: place + 1)).ToDictionary(page => page.Id, page => page.Number);
        var entries = Entries(text);
        var found = new List<int>();
        return FirstEntry().Match(text) is { Success: true } root && Walk(root.Groups[1].Value, entries, pages, found) && found.Count == entries.Count
            ? found.ToValueList()
            : default;
    }

    /// <summary>Sets the times in the file's properties to the first day of 2000: a de-identified print says no date anywhere.</summary>
    public static void HideDates(Span<byte> pdf)
    {
        for (var rest = pdf; rest.IndexOf("Date (D:"u8) is >= 0 and var at; rest = rest[(at + 8)..])
        {
            var stamp = rest[(at + 8)..];
            "20000101000000"u8.CopyTo(stamp[..14]);
        }
    }

    /// <summary>Objects with a title and a place to go to; the file's properties have a title only.</summary>
    private static Dictionary<string, string> Entries(string text)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = text.IndexOf(OutlineItem, StringComparison.Ordinal); at >= 0; at = text.IndexOf(OutlineItem, at + 1, StringComparison.Ordinal))
        {
            var start = text.LastIndexOf('\n', at) + 1;
            var end = text.IndexOf("\nendobj", at, StringComparison.Ordinal);
            if (Destination().IsMatch(text[at..end]))
            {
                entries[text[start..at]] = text[at..end];
            }
        }

        return entries;
    }

    private static bool Walk(string id, Dictionary<string, string> entries, Dictionary<string, int> pages, List<int> found)
    {
        for (string? next = id; next is not null;)
        {
            // No file of ours has a loop; one that has must not hang the program.
            if (!entries.TryGetValue(next, out var entry) || found.Count > entries.Count || Last(Destination(), entry) is not { } page || !pages.TryGetValue(page, out var number))
            {
                return false;
            }

            found.Add(number);
            if (Last(Child(), entry) is { } child && !Walk(child, entries, pages, found))
            {
                return false;
            }

            next = Last(Sibling(), entry);
        }

        return true;
    }

    /// <summary>The last match: a title stands before the pointers of its entry.</summary>
    private static string? Last(Regex pattern, string entry) => pattern.Matches(entry) is [.., var match] ? match.Groups[1].Value : null;

    [GeneratedRegex(@"(?<=\n)(\d+) 0 obj\n<</Type /Page\n", RegexOptions.CultureInvariant)]
    private static partial Regex PageObject();

    [GeneratedRegex(@"<</Type /Outlines\n/First (\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex FirstEntry();

    [GeneratedRegex(@"/Dest \[(\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Destination();

    [GeneratedRegex(@"\n/First (\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Child();

    [GeneratedRegex(@"\n/Next (\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Sibling();
}
