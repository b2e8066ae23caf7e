using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Editing;

/// <summary>The fields of a form; those that are seldom needed and empty stand behind a button.</summary>
public sealed partial class FactFields : ComponentBase
{
    private readonly HashSet<string> _unfolded = [];
    private bool _showsAll;

    [Parameter, EditorRequired]
    public required EditForm Form { get; set; }

    [Parameter]
    public bool ShowsErrors { get; set; }

    [Parameter]
    public EventCallback Changed { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private bool IsTouched(FactField field) => Form.Typed[field.Name] != Form.Opened[field.Name];

    // What was shown once stays: a field must not go away while somebody empties it.
    private bool IsFolded(FactField field)
    {
        if (!field.IsSecondary || _showsAll || Form.Typed[field.Name].Length > 0 || Form.Check.Of(field.Name).Any())
        {
            _unfolded.Add(field.Name);
        }

        return !_unfolded.Contains(field.Name);
    }

    private Task ChangeAsync(FactField field, string text)
    {
        Form.Change(field.Name, text);
        return Changed.InvokeAsync();
    }
}
