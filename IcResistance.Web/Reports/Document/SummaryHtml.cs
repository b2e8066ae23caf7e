using IcResistance.Domain.Summary;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace IcResistance.Web.Reports.Document;

/// <summary>Renders a summary's blocks to one self-contained HTML page, the same for the browser's own print and for the PDF engine.</summary>
public sealed class SummaryHtml(IServiceProvider services, ILoggerFactory loggers)
{
    public async Task<string> RenderAsync(CaseSummary summary)
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(SummaryDocument.Summary)] = summary });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<SummaryDocument>(parameters)).ToHtmlString());
    }
}
