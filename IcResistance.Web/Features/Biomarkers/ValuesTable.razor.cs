using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Components;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>Every biomarker value of the case, in the record's order, values in words and unknown markers included.</summary>
public sealed partial class ValuesTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private string Specimen(BiomarkerMeasurement item) => Record.FindSpecimen(item.Specimen) is { } specimen
        ? string.Join(" · ", new[] { specimen.Id, GenomicWording.Type(specimen.Type).In(Language), specimen.Site }.OfType<string>())
        : BiomarkerText.NotStated.In(Language);

    private static string Reference(BiomarkerMeasurement item) => (item.ReferenceLow, item.ReferenceHigh) switch
    {
        (null, null) => "–",
        (null, { } high) => $"≤\u2009{MarkerWords.Number(high)}",
        ({ } low, null) => $"≥\u2009{MarkerWords.Number(low)}",
        ({ } low, { } high) => $"{MarkerWords.Number(low)}–{MarkerWords.Number(high)}",
    };
}
