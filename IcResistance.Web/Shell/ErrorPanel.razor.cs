using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Shell;

/// <summary>Stands in for a part that failed while the rest of the page goes on. Says nothing about the failure itself: that is in the log.</summary>
public sealed partial class ErrorPanel : ComponentBase
{
    [CascadingParameter]
    public Language Language { get; set; }

    [Parameter]
    public EventCallback OnTryAgain { get; set; }
}
