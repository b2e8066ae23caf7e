using System.Globalization;
using System.Text;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Response;
using IcResistance.Domain.Summary;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Reports.Document;

/// <summary>All styles of the printed page: the style sheet <c>summary.css</c>, the sheet of paper, and the margin boxes with each part's own words.</summary>
internal static class PrintStyles
{
    private static readonly string s_sheet = ReadSheet();

    private static readonly Phrase s_disclaimer = new("Decision support, not a substitute for clinical judgment", "仅供决策参考，不能替代临床判断");

    /// <summary>Of the foot: one line for what the print is, one in each language for what iRECIST is.</summary>
    private const double LineHeight = 1.2;

    public static MarkupString Of(PrintedDocument document)
    {
        var (width, height) = Paper(document.Setup);
        var letters = document.Setup.IsLargePrint ? 12 : 9;
        var styles = new StringBuilder(s_sheet).Append(CultureInfo.InvariantCulture, $$"""

            @page {
              size: {{width}} {{height}};
              margin-bottom: calc({{(document.Languages.Count + 1) * letters * LineHeight:0.#}}pt + 3mm);
              @top-left, @top-right, @bottom-left, @bottom-right { font-size: {{letters}}pt; line-height: 1.15; }
              @bottom-left { content: {{Quoted(document.Say(s_disclaimer))}}{{string.Concat(document.Languages.Select(language => $" \"\\A\" {Quoted(IrecistStatus.Line.In(language))}"))}}; white-space: pre; }
              @bottom-right { content: {{PageOf(document.Languages)}}; }
            }
            :root { --width: {{width}}; }
            """);
        foreach (var part in document.Parts)
        {
            styles.Append(CultureInfo.InvariantCulture, $$"""

                @page {{part.Key}} { @top-left { content: {{Quoted(document.Say(part.Identity))}}; } @top-right { content: {{Quoted(document.Say(part.Status))}}; } }
                """);
        }

        return new MarkupString(styles.ToString());
    }

    private static (string Width, string Height) Paper(PageSetup setup)
    {
        var (width, height) = setup.Paper switch
        {
            PaperSize.A4 => ("210mm", "297mm"),
            PaperSize.Letter => ("8.5in", "11in"),
        };
        return setup.IsLandscape ? (height, width) : (width, height);
    }

    private static string PageOf(ValueList<Language> languages) => languages switch
    {
        [_, _, ..] => $"{Quoted("page / 页 ")} counter(page) {Quoted(" / ")} counter(pages)",
        [Language.English] => $"{Quoted("page ")} counter(page) {Quoted(" of ")} counter(pages)",
        _ => $"{Quoted("第 ")} counter(page) {Quoted(" 页 / 共 ")} counter(pages) {Quoted(" 页")}",
    };

    /// <summary>A CSS string in which every character beyond letters, digits and blanks is an escape, so that no text can leave it.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length * 2);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = Rune.IsLetterOrDigit(rune) && rune.IsAscii || rune.Value == ' '
                ? quoted.Append((char)rune.Value)
                : quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:X6} ");
        }

        return quoted.Append('"').ToString();
    }

    private static string ReadSheet()
    {
        using var stream = typeof(PrintStyles).Assembly.GetManifestResourceStream("IcResistance.Web.Reports.summary.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
