using IcResistance.Domain.Primitives;
using IcResistance.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace IcResistance.Web.Features.Account;

public sealed partial class SignInPage : ComponentBase
{
    public const string Path = "/account/sign-in";

    private bool _refused;

    [CascadingParameter]
    public Language Language { get; set; }

    [SupplyParameterFromForm]
    public SignInForm? Form { get; set; }

    [SupplyParameterFromQuery]
    public string? ReturnUrl { get; set; }

    [Inject]
    public required SignInManager<BoardUser> SignIns { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    protected override void OnInitialized() => Form ??= new();

    private async Task SignInAsync()
    {
        _refused = !await IsAcceptedAsync(Form!.Email?.Trim() ?? "", Form.Passphrase ?? "");
        if (!_refused)
        {
            Navigation.NavigateTo(LocalAddress.OrHome(ReturnUrl));
        }
    }

    // One answer for every refusal, after the same amount of work: it must not tell which addresses have an account.
    private async Task<bool> IsAcceptedAsync(string email, string passphrase)
    {
        if (passphrase.Length is 0 or > PassphrasePolicy.MaximumLength)
        {
            return false;
        }

        var user = await SignIns.UserManager.FindByEmailAsync(email);
        if (user is null)
        {
            SignIns.UserManager.PasswordHasher.HashPassword(new BoardUser(), passphrase);
            return false;
        }

        return (await SignIns.PasswordSignInAsync(user, passphrase, isPersistent: false, lockoutOnFailure: true)).Succeeded;
    }

    public sealed class SignInForm
    {
        public string? Email { get; set; }

        public string? Passphrase { get; set; }
    }
}
