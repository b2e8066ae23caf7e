using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Editing;

/// <summary>Both versions of an entry side by side, with what stood there before; each field is taken from one side or the other.</summary>
public sealed partial class MergeTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required EditForm Form { get; set; }

    /// <summary>When the other version was saved, by the reader's clock.</summary>
    [Parameter, EditorRequired]
    public required DateTimeOffset SavedAt { get; set; }

    [Parameter]
    public EventCallback Chosen { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private Phrase Says => Form.Merge!.IsRemoved ? EditText.Gone(Form.Stored.UpdatedBy, SavedAt) : EditText.Clash(Form.Stored.UpdatedBy, SavedAt);

    private bool IsChosen(MergedField item, string text) => !Form.Undecided.Contains(item) && Form.Typed[item.Field.Name] == text;

    private Task Choose(MergedField item, bool isTheirs)
    {
        Form.Choose(item, isTheirs);
        return Chosen.InvokeAsync();
    }

    private Task ChooseAll(bool isTheirs)
    {
        foreach (var item in Form.Merge!.Fields)
        {
            Form.Choose(item, isTheirs);
        }

        return Chosen.InvokeAsync();
    }
}
