using IcResistance.Domain.Board;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components;

/// <summary>What the board holds instead of the program's answer, and why; always shown beside that answer, never in its place.</summary>
public sealed partial class OverruleNote : ComponentBase
{
    [Parameter, EditorRequired]
    public required StatusOverrule Entry { get; set; }

    /// <summary>The program's own answer now, to say when it has changed since the board disagreed.</summary>
    [Parameter, EditorRequired]
    public required string? ProgramAnswer { get; set; }

    /// <summary>The answer only; the reason stands elsewhere on the page.</summary>
    [Parameter]
    public bool IsBrief { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
