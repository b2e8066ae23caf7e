using System.Globalization;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.VisitEntry;

/// <summary>A choice of few values, of which none is made until somebody makes it.</summary>
public sealed partial class ChoiceField<TValue> : ComponentBase
    where TValue : struct
{
    private string _chosen = "";

    [Parameter, EditorRequired]
    public required Phrase Label { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TValue> Options { get; set; }

    [Parameter, EditorRequired]
    public required Func<TValue, Phrase> Say { get; set; }

    /// <summary>The visit can be saved without a choice.</summary>
    [Parameter]
    public bool IsOptional { get; set; }

    [Parameter]
    public TValue? Value { get; set; }

    [Parameter]
    public EventCallback<TValue?> Changed { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    protected override void OnParametersSet()
    {
        var index = Value is { } value ? Options.ToList().IndexOf(value) : -1;
        _chosen = index < 0 ? "" : index.ToString(CultureInfo.InvariantCulture);
    }

    private Task ChooseAsync(ChangeEventArgs change) =>
        Changed.InvokeAsync(int.TryParse(change.Value as string, CultureInfo.InvariantCulture, out var index) && index < Options.Count ? Options[index] : null);
}
