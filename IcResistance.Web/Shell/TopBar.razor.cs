using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Shell;

/// <summary>Brand, navigation, language, appearance and the signed-in user.</summary>
public sealed partial class TopBar : ComponentBase
{
    [CascadingParameter]
    public Language Language { get; set; }

    [Parameter, EditorRequired]
    public string? UserName { get; set; }
}
