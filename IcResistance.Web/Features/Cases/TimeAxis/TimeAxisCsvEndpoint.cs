using System.Globalization;
using System.Net.Mime;
using System.Security.Claims;
using System.Text;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Timeline.Axis;
using IcResistance.Web.Data;
using IcResistance.Web.Security;
using IcResistance.Web.Shell;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>Downloads the table of events of a case, as of a day.</summary>
public static class TimeAxisCsvEndpoint
{
    public static void MapTimeAxisCsv(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/cases/{id}/time-axis.csv", ExportAsync).RequireAuthorization();

    public static string AddressOf(string caseId, int? asOf) =>
        $"/cases/{Uri.EscapeDataString(caseId)}/time-axis.csv{(asOf is { } day ? string.Create(CultureInfo.InvariantCulture, $"?asof={day}") : "")}";

    private static async Task<IResult> ExportAsync(string id, int? asOf, ClaimsPrincipal user, CaseStore store, HttpContext http, CancellationToken cancellation)
    {
        var stored = await store.FindAsync(id, user, CaseOperations.Export, cancellation);
        if (stored is null)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        var rows = TimeAxisTable.Rows(CaseAssessor.Assess(stored.Record, asOf));
        var csv = TimeAxisCsv.Write(rows, ReaderPreferences.From(http.Request).Language);
        return Results.File(Encoding.UTF8.GetBytes(csv), MediaTypeNames.Text.Csv, $"{stored.Record.Id}-time-axis.csv");
    }
}
