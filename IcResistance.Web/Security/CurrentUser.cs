using System.Security.Claims;

namespace IcResistance.Web.Security;

/// <summary>How a user is written down beside what he or she saved.</summary>
public static class CurrentUser
{
    public static string NameFor(ClaimsPrincipal user) => user.Identity?.Name is { Length: > 0 } name ? name : "unknown";

    /// <summary>The account, by which a person finds what is his or her own; the name where there is no account.</summary>
    public static string IdOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) ?? NameFor(user);

    /// <summary>The person at the machine's own console, who could read the database file anyway.</summary>
    public static readonly ClaimsPrincipal CommandLine = new(new ClaimsIdentity([new Claim(ClaimTypes.Name, "command line")], "console"));

    /// <summary>The program itself, when it fills an empty store with its sample cases.</summary>
    public static readonly ClaimsPrincipal Demonstration = new(new ClaimsIdentity([new Claim(ClaimTypes.Name, "demonstration")], "program"));
}
