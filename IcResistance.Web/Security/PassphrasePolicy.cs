using Microsoft.AspNetCore.Identity;

namespace IcResistance.Web.Security;

/// <summary>Long rather than complicated, as NIST SP 800-63B advises: length counts, required symbols do not.</summary>
public sealed class PassphrasePolicy : IPasswordValidator<BoardUser>
{
    public const int MinimumLength = 12;

    /// <summary>Bounds the work of hashing what a stranger sends.</summary>
    public const int MaximumLength = 128;

    public Task<IdentityResult> ValidateAsync(UserManager<BoardUser> manager, BoardUser user, string? password) =>
        Task.FromResult(IsAcceptable(password, user.Email)
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = nameof(PassphrasePolicy), Description = "The passphrase is too short, too long or too simple." }));

    public static bool IsAcceptable(string? passphrase, string? email) =>
        passphrase is { Length: >= MinimumLength and <= MaximumLength }
        && passphrase.Distinct().Count() >= 4
        && !string.Equals(passphrase, email, StringComparison.OrdinalIgnoreCase);
}
