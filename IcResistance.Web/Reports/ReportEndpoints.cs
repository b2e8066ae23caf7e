using System.Net.Mime;
using IcResistance.Domain.Assessment;
using IcResistance.Web.Reports.Booklets;
using IcResistance.Web.Shell;

namespace IcResistance.Web.Reports;

/// <summary>The printable page of a case, its PDF, and a booklet that is ready. All ask the case store, which answers "not found" for what the user may not print.</summary>
public static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/cases/{id}/summary", PageAsync).RequireAuthorization();
        endpoints.MapGet("/cases/{id}/summary.pdf", PdfAsync).RequireAuthorization();
        endpoints.MapGet("/booklet/{id:guid}.pdf", Booklet).RequireAuthorization();
    }

    private static async Task<IResult> PageAsync(string id, int? asOf, HttpContext context, PrintedCases cases, SummaryPdf summary, CancellationToken cancellation)
    {
        var (request, wrong) = Read(context);
        return request is null ? wrong!
            : await cases.FindAsync(id, asOf, context.User, cancellation) is not { } printed ? Results.NotFound()
            : Html(await summary.RenderHtmlAsync(printed, request));
    }

    private static async Task<IResult> PdfAsync(string id, int? asOf, HttpContext context, PrintedCases cases, SummaryPdf summary, CancellationToken cancellation)
    {
        var (request, wrong) = Read(context);
        if (request is null)
        {
            return wrong!;
        }

        if (await cases.FindAsync(id, asOf, context.User, cancellation) is not { } printed)
        {
            return Results.NotFound();
        }

        try
        {
            return Results.File(await summary.RenderAsync(printed, request, cancellation), MediaTypeNames.Application.Pdf, FileName(printed.Assessment, request));
        }
        catch (PdfException failure)
        {
            return Html(await summary.RenderFailureAsync(failure, request.Languages[0], PrintablePage(context.Request)), StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static IResult Booklet(Guid id, HttpContext context, BookletJobs jobs) => jobs.Find(id, context.User) is { Content: { } content } job
        ? Results.File(content, MediaTypeNames.Application.Pdf, job.FileName)
        : Results.NotFound();

    private static (PrintRequest? Request, IResult? Wrong) Read(HttpContext context)
    {
        try
        {
            return (PrintRequest.Parse(key => context.Request.Query[key], ReaderPreferences.From(context.Request).Language), null);
        }
        catch (FormatException wrong)
        {
            return (null, Results.Problem($"The value of '{wrong.Message}' is not known.", statusCode: StatusCodes.Status400BadRequest));
        }
    }

    private static string FileName(CaseAssessment assessment, PrintRequest request)
    {
        var name = request.IsDeIdentified ? "case.de-identified" : assessment.Record.Id;
        return request.Layout is PrintLayout.Handout ? $"{name}.handout.{request.LanguageTag}.pdf" : $"{name}.{request.LanguageTag}.pdf";
    }

    /// <summary>The same address without the ending: the page that the reader's own browser can print.</summary>
    private static string PrintablePage(HttpRequest request) => request.PathBase + request.Path.Value![..^".pdf".Length] + request.QueryString;

    private static IResult Html(string page, int status = StatusCodes.Status200OK) =>
        Results.Text(page, $"{MediaTypeNames.Text.Html}; charset=utf-8", statusCode: status);
}
