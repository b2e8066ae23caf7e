namespace IcResistance.Web.Data;

/// <summary>The open link of the first start. The token itself is only on the console.</summary>
public sealed class FirstSignInLink
{
    /// <summary>SHA-256 of the token, in hexadecimal.</summary>
    public required string TokenHash { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}
