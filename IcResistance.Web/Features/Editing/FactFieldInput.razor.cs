using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Editing;

/// <summary>One field of a form, with its hint and with what is wrong with it, both tied to it for those who hear the page.</summary>
public sealed partial class FactFieldInput : ComponentBase
{
    private string _id = "";
    private IReadOnlyList<FactProblem> _shown = [];

    [Parameter, EditorRequired]
    public required FactField Field { get; set; }

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    [Parameter]
    public IEnumerable<FactProblem> Problems { get; set; } = [];

    /// <summary>Whether errors are named already: not before somebody typed into the field or tried to save.</summary>
    [Parameter]
    public bool ShowsErrors { get; set; }

    [Parameter]
    public EventCallback<string> Changed { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private string Invalid => _shown.Any(problem => problem.Severity is ProblemSeverity.Error) ? "true" : "false";

    private string? Required => Field.IsRequired ? "true" : null;

    private string DescribedBy => Field.Hint is null ? $"{_id}-problems" : $"{_id}-hint {_id}-problems";

    private string? ListId => Field is { Input: FieldInput.Line, Choices.Count: > 0 } ? $"{_id}-list" : null;

    private string? InputMode => Field.Input is FieldInput.Number ? "decimal" : null;

    private string? Placeholder => Field.Input is FieldInput.Day && Text.Length == 0 ? HasCalendar ? "YYYY-MM-DD" : null : null;

    /// <summary>Whether days are dates here.</summary>
    [Parameter]
    public bool HasCalendar { get; set; }

    /// <summary>A choice that the case does not have any more, such as a specimen that is gone, is shown rather than dropped.</summary>
    private bool IsUnknownChoice => Text.Length > 0 && !Field.Choices.Any(choice => choice.Value == Text);

    private string Instead => Field.Choices.Any(choice => choice.Value == Text) ? Text : "";

    private string Length => Instead.Length > 0 ? "" : Text;

    protected override void OnParametersSet()
    {
        _id = $"edit-{Field.Name.Replace('.', '-')}";
        _shown = [.. Problems.Where(problem => ShowsErrors || problem.Severity is ProblemSeverity.Warning)];
    }

    // Bound both ways: a slow answer of the server must not put back what was typed over meanwhile.
    private Task Change(string? text) => Changed.InvokeAsync(text ?? "");

    private Task ChooseInstead(string? choice) => choice is { Length: > 0 } || Instead.Length > 0 ? Changed.InvokeAsync(choice ?? "") : Task.CompletedTask;
}
