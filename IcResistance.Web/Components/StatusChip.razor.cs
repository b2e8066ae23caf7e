using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components;

/// <summary>A status in words, with a shape and a frame that say the same without colour.</summary>
public sealed partial class StatusChip : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    [Parameter, EditorRequired]
    public StatusTone Tone { get; set; }

    private char Shape => Tone switch
    {
        StatusTone.Strong => '●',
        StatusTone.Possible => '◐',
        StatusTone.Against => '⊘',
        StatusTone.Context => '■',
        StatusTone.Unknown => '○',
        StatusTone.Alarm => '▲',
    };
}
