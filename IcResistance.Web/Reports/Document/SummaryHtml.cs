using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace IcResistance.Web.Reports.Document;

/// <summary>Renders a document's blocks to one self-contained HTML page: the same for the browser's own print and for the PDF engine.</summary>
public sealed class SummaryHtml(IServiceProvider services, ILoggerFactory loggers)
{
    public Task<string> RenderAsync(PrintedDocument document) =>
        RenderAsync<DocumentPage>(new() { [nameof(DocumentPage.Document)] = document });

    /// <summary>One drawing alone, for an engine that does not read HTML.</summary>
    public Task<string> RenderFigureAsync(PrintedDocument document, TimelineBlock block) => RenderAsync<TimelineFigure>(new()
    {
        [nameof(TimelineFigure.Document)] = document,
        [nameof(TimelineFigure.Block)] = block,
        [nameof(TimelineFigure.Key)] = "figure",
    });

    public Task<string> RenderFailureAsync(PdfException failure, Language language, string printablePage) => RenderAsync<PdfFailurePage>(new()
    {
        [nameof(PdfFailurePage.Failure)] = failure,
        [nameof(PdfFailurePage.Language)] = language,
        [nameof(PdfFailurePage.PrintablePage)] = printablePage,
    });

    private async Task<string> RenderAsync<TPage>(Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
