using System.Globalization;
using System.Text.Json;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases;

/// <summary>The case as it was known on an earlier day: one stop for each assessment, the last for the whole record.</summary>
public sealed partial class AsOfSlider : ComponentBase
{
    private string[] _labels = [];
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

    /// <summary>The last stop that is not after the day; a day before the first assessment stands at the first.</summary>
    private int Position => AsOf is { } day ? Math.Max(0, Days.Count(stop => stop <= day) - 1) : Days.Count;

    protected override void OnParametersSet()
    {
        _labels = [.. Days.Select(day => Record.Say(day).In(Language)), CaseText.WholeRecord.In(Language)];
        if (AsOf is { } day && !Days.Contains(day))
        {
            _labels[Position] = Record.Say(day).In(Language);
        }

        _json = JsonSerializer.Serialize(_labels);
    }

    private Task Choose(ChangeEventArgs change) =>
        int.TryParse(change.Value as string, CultureInfo.InvariantCulture, out var position) && position >= 0 && position < Days.Count
            ? OnChoose.InvokeAsync(Days[position])
            : OnChoose.InvokeAsync(null);
}
