namespace IcResistance.Web.Security;

/// <summary>Guards every "go back to where you were" against leading to somebody else's site.</summary>
public static class LocalAddress
{
    public const string Home = "/";

    /// <summary>The address when it is a path of this site, else the home page.</summary>
    /// <remarks>Browsers read <c>//host</c> and <c>/\host</c> as another site, and drop tabs and line breaks before they look.</remarks>
    public static string OrHome(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : Home;
}
