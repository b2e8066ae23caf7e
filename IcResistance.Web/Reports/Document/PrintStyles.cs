using System.Globalization;
using System.Text;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Response;
using IcResistance.Domain.Summary;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Reports.Document;

/// <summary>All styles of the printed page: the style sheet <c>summary.css</c> and the margin boxes with this summary's own words.</summary>
internal static class PrintStyles
{
    private static readonly string s_sheet = ReadSheet();

    public static MarkupString Of(CaseSummary summary)
    {
        var meta = summary.Meta;
        var identity = $"{meta.CaseId} · {summary.Say(meta.Who)}";
        var status = $"{summary.Say(meta.StatusText)} · {summary.Say(meta.CaseOf)}";
        var disclaimer = summary.Say(new Phrase("Decision support, not a substitute for clinical judgment", "仅供决策参考，不能替代临床判断"));
        var page = summary.Say(new Phrase("page", "第"));
        var of = summary.Say(new Phrase("of", "页 / 共"));
        var end = summary.Languages is [Language.Chinese] ? " 页" : "";
        return new MarkupString($$"""
            {{s_sheet}}
            @page {
              @top-left { content: {{Quoted(identity)}}; }
              @top-right { content: {{Quoted(status)}}; }
              @bottom-left { content: {{Quoted(disclaimer)}} "\A" {{Quoted(summary.Say(IrecistStatus.Line))}}; white-space: pre; }
              @bottom-right { content: {{Quoted(page + " ")}} counter(page) {{Quoted($" {of} ")}} counter(pages) {{Quoted(end)}}; }
            }
            """);
    }

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
