using System.Text.Json;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases;

/// <summary>The case as it was known on an earlier day: one stop for each assessment, the last for the whole record.</summary>
public sealed partial class AsOfSlider : ComponentBase
{
    private string[] _labels = [];
    private int? _chosen;
    private string _json = "";

    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    /// <summary>Days of the assessments, in order.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<int> Days { get; set; }

    /// <summary>The day that is shown; null: all that is known.</summary>
    [Parameter]
    public int? AsOf { get; set; }

    [Parameter]
    public EventCallback<int?> OnChoose { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    /// <summary>
    /// Where the slider was moved to, until the case is shown as of there. Bound both ways: an answer to an earlier stop that comes late must
    /// not put back a slider that has been moved on meanwhile.
    /// </summary>
    private int Position => _chosen ?? ShownPosition;

    /// <summary>The last stop that is not after the day; a day before the first assessment stands at the first.</summary>
    private int ShownPosition => AsOf is { } day ? Math.Max(0, Days.Count(stop => stop <= day) - 1) : Days.Count;

    protected override void OnParametersSet()
    {
        _labels = [.. Days.Select(day => Record.Say(day).In(Language)), CaseText.WholeRecord.In(Language)];
        if (AsOf is { } day && !Days.Contains(day))
        {
            _labels[ShownPosition] = Record.Say(day).In(Language);
        }

        _chosen = _chosen == ShownPosition || _chosen > Days.Count ? null : _chosen;
        _json = JsonSerializer.Serialize(_labels);
    }

    private Task ChooseAsync(int position)
    {
        _chosen = Math.Clamp(position, 0, Days.Count);
        return OnChoose.InvokeAsync(_chosen < Days.Count ? Days[_chosen.Value] : null);
    }
}
