using System.Globalization;
using System.Security.Claims;
using IcResistance.Domain.Assessment;
using IcResistance.Web.Components;
using IcResistance.Web.Data;
using IcResistance.Web.Security;
using IcResistance.Web.Shell;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>The axis of a case drawn for the other kind of screen than the page was written for: fetched by the page when its window is made narrower or wider.</summary>
public static class TimeAxisDrawingEndpoint
{
    public static void MapTimeAxisDrawing(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/cases/{id}/time-axis.svg", DrawAsync).RequireAuthorization();

    /// <param name="caseId">The case.</param>
    /// <param name="variant">What is drawn of it.</param>
    /// <param name="asOf">Day that the case is seen as of; null: all that is known.</param>
    /// <param name="edition">Counts what the page has shown of the case: once it was changed the old drawing is of no use.</param>
    internal static string AddressOf(string caseId, TimeAxisVariant variant, int? asOf, int edition) => string.Create(
        CultureInfo.InvariantCulture,
        $"/cases/{Uri.EscapeDataString(caseId)}/time-axis.svg?for={variant.Id}&screen={variant.Screen}&windows={variant.ShowHostWindows}&edition={edition}{(asOf is { } day ? $"&asof={day}" : "")}");

    private static async Task<IResult> DrawAsync(
        string id, [AsParameters] Wish wish, ClaimsPrincipal user, CaseStore store, HttpContext http, CancellationToken cancellation)
    {
        var stored = await store.FindAsync(id, user, CaseOperations.Read, cancellation);
        if (stored is null || !wish.For.All(char.IsAsciiLetterLower))
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        var language = ReaderPreferences.From(http.Request).Language;
        var variant = new TimeAxisVariant(wish.For, wish.Screen, wish.Windows ?? false);
        return Results.Text(variant.Write(variant.Layout(CaseAssessor.Assess(stored.Record, wish.AsOf), language), language), "image/svg+xml");
    }

    private readonly record struct Wish(string For, ScreenKind Screen, bool? Windows, int? AsOf);
}
