using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace IcResistance.Web.Reports.QuestPdf;

/// <summary>
/// Writes the style sheet of a drawing into its elements: the library's SVG reader knows attributes only. Understands the selectors that
/// the drawing uses: an element name or classes, one after another down the tree, without combinators; later rules win.
/// </summary>
internal static partial class InlineStyles
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    public static string Apply(string svg)
    {
        var drawing = XElement.Parse(svg);
        var sheets = drawing.Descendants(s_svg + "style").ToList();
        foreach (var (selector, declarations) in sheets.SelectMany(sheet => RulesOf(sheet.Value)))
        {
            foreach (var element in drawing.DescendantsAndSelf().Where(element => Matches(element, selector)))
            {
                foreach (var (name, value) in declarations)
                {
                    element.SetAttributeValue(name, value);
                }
            }
        }

        sheets.ForEach(sheet => sheet.Remove());
        return drawing.ToString(SaveOptions.DisableFormatting);
    }

    private static IEnumerable<(string[] Selector, (string Name, string Value)[] Declarations)> RulesOf(string sheet) =>
        from Match rule in Rule().Matches(sheet)
        let declarations = rule.Groups[2].Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).Select(pair => (pair[0], pair[1].Replace("px", "", StringComparison.Ordinal))).ToArray()
        from selector in rule.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries)
        select (selector.Replace(" > ", " ", StringComparison.Ordinal).Split(' '), declarations);

    /// <summary>The last step is the element itself, each step before it one of its ancestors.</summary>
    private static bool Matches(XElement element, string[] selector)
    {
        if (!IsStep(element, selector[^1]))
        {
            return false;
        }

        var left = selector.Length - 2;
        foreach (var ancestor in element.Ancestors())
        {
            left -= left >= 0 && IsStep(ancestor, selector[left]) ? 1 : 0;
        }

        return left < 0;
    }

    private static bool IsStep(XElement element, string step)
    {
        var classes = element.Attribute("class")?.Value.Split(' ') ?? [];
        var not = Not().Match(step);
        var plain = not.Success ? step[..not.Index] : step;
        var names = plain.Split('.');
        return (names[0].Length == 0 || element.Name.LocalName == names[0])
            && names.Skip(1).All(classes.Contains)
            && !(not.Success && classes.Contains(not.Groups[1].Value));
    }

    [GeneratedRegex(@"([^{}]+)\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@":not\(\.([\w-]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Not();
}
