using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components;

/// <summary>The badges of an option, negative ones first and framed; or why it has none.</summary>
public sealed partial class BadgeList : ComponentBase
{
    [Parameter, EditorRequired]
    public required StrategyEntry Entry { get; set; }

    /// <summary>Without the note on what the badges are about.</summary>
    [Parameter]
    public bool Brief { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private static Phrase None(Phrase reason) => Phrase.Of($"No badge: {reason.En}", $"无标记：{reason.Zh}");
}
