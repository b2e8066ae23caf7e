using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace IcResistance.Web.Security;

/// <summary>Headers that every answer carries, and the per-request nonce that lets the page's one inline script (the import map) run.</summary>
/// <remarks>Styles stay <c>unsafe-inline</c>: MudBlazor writes its theme as a style element and uses style attributes.</remarks>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private static readonly object s_nonceKey = new();

    public static string NonceOf(HttpContext context) => (string)context.Items[s_nonceKey]!;

    public Task InvokeAsync(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[s_nonceKey] = nonce;
        context.Response.OnStarting(() => Write(context.Response.Headers, nonce));
        return next(context);
    }

    private static Task Write(IHeaderDictionary headers, string nonce)
    {
        headers.ContentSecurityPolicy = PolicyWith(nonce);
        headers.XContentTypeOptions = "nosniff";
        headers[HeaderNames.XFrameOptions] = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";

        // Static assets carry an entity tag; whatever does not may show a patient and must not stay in a cache.
        if (!headers.ContainsKey(HeaderNames.ETag))
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }

    private static string PolicyWith(string nonce) => string.Join("; ",
        "default-src 'self'",
        "base-uri 'self'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
        $"script-src 'self' 'nonce-{nonce}'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "connect-src 'self'");
}
