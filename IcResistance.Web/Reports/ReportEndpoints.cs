using System.Net.Mime;
using System.Security.Claims;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Data;
using IcResistance.Web.Security;
using IcResistance.Web.Shell;

namespace IcResistance.Web.Reports;

/// <summary>The printable page of a case and its PDF. Both ask the case store, which answers "not found" for what the user may not print.</summary>
public static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/cases/{id}/summary", PageAsync).RequireAuthorization();
        endpoints.MapGet("/cases/{id}/summary.pdf", PdfAsync).RequireAuthorization();
    }

    private static async Task<IResult> PageAsync(
        string id, int? asOf, string? language, HttpContext context, CaseStore cases, OverruleStore overrules, SummaryPdf summary, CancellationToken cancellation) =>
        await AssessAsync(id, asOf, cases, context.User, cancellation) is { } assessment
            ? Html(await summary.RenderHtmlAsync(assessment, await overrules.FindAsync(id, context.User, cancellation), LanguageOf(language, context)))
            : Results.NotFound();

    private static async Task<IResult> PdfAsync(
        string id, int? asOf, string? language, HttpContext context, CaseStore cases, OverruleStore overrules, SummaryPdf summary, CancellationToken cancellation)
    {
        if (await AssessAsync(id, asOf, cases, context.User, cancellation) is not { } assessment)
        {
            return Results.NotFound();
        }

        var chosen = LanguageOf(language, context);
        try
        {
            var pdf = await summary.RenderAsync(assessment, await overrules.FindAsync(id, context.User, cancellation), chosen, cancellation);
            return Results.File(pdf, MediaTypeNames.Application.Pdf, $"{assessment.Record.Id}.{chosen.Tag()}.pdf");
        }
        catch (PdfException failure)
        {
            return Html(await summary.RenderFailureAsync(failure, chosen, PrintablePage(context.Request)), StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<CaseAssessment?> AssessAsync(string id, int? asOf, CaseStore cases, ClaimsPrincipal user, CancellationToken cancellation) =>
        await cases.FindAsync(id, user, CaseOperations.Print, cancellation) is { } stored ? CaseAssessor.Assess(stored.Record, asOf) : null;

    private static Language LanguageOf(string? asked, HttpContext context) => LanguageTags.Parse(asked) ?? ReaderPreferences.From(context.Request).Language;

    /// <summary>The same address without the ending: the page that the reader's own browser can print.</summary>
    private static string PrintablePage(HttpRequest request) => request.PathBase + request.Path.Value![..^".pdf".Length] + request.QueryString;

    private static IResult Html(string page, int status = StatusCodes.Status200OK) =>
        Results.Text(page, $"{MediaTypeNames.Text.Html}; charset=utf-8", statusCode: status);
}
