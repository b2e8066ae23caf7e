using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Shell;

/// <summary>Shown when a whole request failed. Says nothing about the failure itself: that is in the log.</summary>
public sealed partial class FailurePage : ComponentBase
{
    public const string Path = "/error";

    [CascadingParameter]
    public Language Language { get; set; }
}
