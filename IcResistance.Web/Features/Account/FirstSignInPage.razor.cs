using System.Net.Mail;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace IcResistance.Web.Features.Account;

/// <summary>Where the one-time link of the first start leads: creates the first administrator and signs in.</summary>
public sealed partial class FirstSignInPage : ComponentBase
{
    public const string Path = "/account/first-sign-in";

    private bool _isOpen;
    private Phrase? _problem;

    [CascadingParameter]
    public Language Language { get; set; }

    [SupplyParameterFromForm]
    public FirstSignInForm? Form { get; set; }

    [SupplyParameterFromQuery]
    public string? Token { get; set; }

    [Inject]
    public required FirstSignInLinks Links { get; init; }

    [Inject]
    public required FirstAdministrator Administrator { get; init; }

    [Inject]
    public required SignInManager<BoardUser> SignIns { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        _isOpen = await Links.IsOpenAsync(Token);
    }

    private async Task CreateAsync()
    {
        _problem = Form!.FindProblem();
        if (_problem is not null)
        {
            return;
        }

        var user = await Administrator.CreateAsync(Token, Form.Email!.Trim(), Form.DisplayName!.Trim(), Form.Passphrase!);
        if (user is null)
        {
            _isOpen = false;
            return;
        }

        await SignIns.SignInAsync(user, isPersistent: false);
        Navigation.NavigateTo(LocalAddress.Home);
    }

    public sealed class FirstSignInForm
    {
        public string? Email { get; set; }

        public string? DisplayName { get; set; }

        public string? Passphrase { get; set; }

        public string? Repeated { get; set; }

        public Phrase? FindProblem() => this switch
        {
            _ when !MailAddress.TryCreate(Email?.Trim(), out var address) || address.Address != Email?.Trim() => AccountText.EmailInvalid,
            _ when string.IsNullOrWhiteSpace(DisplayName) => AccountText.NameMissing,
            _ when !PassphrasePolicy.IsAcceptable(Passphrase, Email?.Trim()) => AccountText.PassphraseRefused,
            _ when Passphrase != Repeated => AccountText.PassphrasesDiffer,
            _ => null,
        };
    }
}
