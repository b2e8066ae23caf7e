using System.Net.Mime;
using System.Security.Claims;
using System.Text;
using IcResistance.Domain.CaseFiles;
using IcResistance.Web.Data;
using IcResistance.Web.Security;

namespace IcResistance.Web.Features.Cases;

/// <summary>Downloads a case as a case file; importing that file gives the same case.</summary>
public static class CaseFileEndpoint
{
    public static void MapCaseFile(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/cases/{id}/case-file.json", ExportAsync).RequireAuthorization();

    private static async Task<IResult> ExportAsync(string id, ClaimsPrincipal user, CaseStore store, HttpContext http, CancellationToken cancellation)
    {
        var stored = await store.FindAsync(id, user, CaseOperations.Export, cancellation);
        if (stored is null)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        return Results.File(Encoding.UTF8.GetBytes(CaseFileWriter.Write(stored.Record)), MediaTypeNames.Application.Json, $"{stored.Record.Id}.json");
    }
}
