using IcResistance.Web.Features.Account;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Shell;

/// <summary>Leaves an open page whose user is no longer signed in.</summary>
public sealed class RedirectToSignIn : ComponentBase
{
    [Inject]
    public required NavigationManager Navigation { get; init; }

    protected override void OnInitialized()
    {
        var page = Uri.EscapeDataString(new Uri(Navigation.Uri).PathAndQuery);
        Navigation.NavigateTo($"{SignInPage.Path}?returnUrl={page}", forceLoad: true);
    }
}
