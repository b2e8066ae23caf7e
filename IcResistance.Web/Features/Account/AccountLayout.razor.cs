using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Account;

/// <summary>The frame of the pages that come before signing in: plain forms, no connection to the server's components.</summary>
public sealed partial class AccountLayout : LayoutComponentBase
{
    [CascadingParameter]
    public Language Language { get; set; }
}
