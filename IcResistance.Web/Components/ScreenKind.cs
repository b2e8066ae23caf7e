namespace IcResistance.Web.Components;

/// <summary>For what width a page is written first. A drawing that does not scale is sent for one; the other is at hand without being drawn.</summary>
public enum ScreenKind
{
    Wide,
    Narrow,
}

/// <summary>What a request says of the reader's screen.</summary>
public static class ScreenKinds
{
    /// <summary>A phone says so in a header of its own, or in its name ("Mobile"); everything else, tablets too, is written to for a desk.</summary>
    public static ScreenKind AskedBy(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var isPhone = request.Headers["Sec-CH-UA-Mobile"].ToString() is { Length: > 0 } hint
            ? hint == "?1"
            : request.Headers.UserAgent.ToString().Contains("Mobi", StringComparison.Ordinal);
        return isPhone ? ScreenKind.Narrow : ScreenKind.Wide;
    }
}
