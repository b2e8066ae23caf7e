using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components;

/// <summary>The program's verdict on a case in a word, as lists show it.</summary>
public sealed partial class VerdictChip : ComponentBase
{
    [Parameter, EditorRequired]
    public ResistanceResult Verdict { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
