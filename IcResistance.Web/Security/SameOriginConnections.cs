using Microsoft.Net.Http.Headers;

namespace IcResistance.Web.Security;

/// <summary>Refuses a connection to the page hub that another site's script opened with the reader's cookie.</summary>
/// <remarks>Browsers do not apply the same-origin rule to web sockets; they only say where the script came from.</remarks>
public sealed class SameOriginConnections(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal) && IsForeign(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static bool IsForeign(HttpRequest request)
    {
        var origin = request.Headers[HeaderNames.Origin].ToString();
        return origin.Length > 0
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var address)
                && string.Equals(address.Authority, HostOf(request), StringComparison.OrdinalIgnoreCase));
    }

    // As Uri writes it: without the port that goes without saying.
    private static string HostOf(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host.Value}", UriKind.Absolute, out var own) ? own.Authority : "";
}
