using IcResistance.Domain.Primitives;
using IcResistance.Web.Data;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Home;

/// <summary>One thing to look at, with the first cases that have it and what exactly it is in each.</summary>
public sealed partial class WarningCard : ComponentBase
{
    [Parameter, EditorRequired]
    public required WarningGroup Group { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private Phrase? Said(ListedCase item) => item.Warnings
        .Where(Group.Warning.Covers)
        .Select(warning => (Phrase?)warning.Text)
        .FirstOrDefault();
}
