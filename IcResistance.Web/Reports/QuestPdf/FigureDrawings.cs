using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Web.Reports.Document;

namespace IcResistance.Web.Reports.QuestPdf;

/// <summary>The drawings of a document as SVG, drawn by the component that the screen and the other engine use.</summary>
internal sealed class FigureDrawings
{
    private readonly Dictionary<(TimelineBlock, Language), string> _drawings = [];

    public string Of(TimelineBlock block, Language language) => _drawings[(block, language)];

    public static async Task<FigureDrawings> OfAsync(PrintedDocument document, SummaryHtml html)
    {
        var drawings = new FigureDrawings();
        foreach (var block in document.Parts.SelectMany(part => part.Pages).SelectMany(page => page.Blocks).OfType<TimelineBlock>())
        {
            foreach (var language in document.Languages)
            {
                var figure = await html.RenderFigureAsync(document with { Languages = [language] }, block);
                drawings._drawings[(block, language)] = InlineStyles.Apply(figure[figure.IndexOf("<svg", StringComparison.Ordinal)..(figure.LastIndexOf("</svg>", StringComparison.Ordinal) + 6)]);
            }
        }

        return drawings;
    }
}
