using System.Globalization;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components.Markers;

/// <summary>One marker from baseline (open) to progression (filled), always with its figures in words.</summary>
public sealed partial class MarkerChangeRow : ComponentBase
{
    private static readonly Phrase OtherSite = new("different sites, which may differ by site alone (BM-06)", "部位不同，差异可能仅源于部位（BM-06）");

    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter, EditorRequired]
    public required MarkerChange Change { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    /// <summary>Stands under the marker's name: what the change speaks for.</summary>
    [Parameter]
    public RenderFragment? Aside { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private ValueList<string> Paths => Change.Values.Select(item => item.Path).ToValueList();

    /// <summary>"9 → 24 % of CD4+ (×2.67)".</summary>
    private static string Figures(MarkerPair pair)
    {
        var bound = MarkerWords.IsBelowDetection(pair.Before) || MarkerWords.IsBelowDetection(pair.After);
        var fold = pair.Fold is { } value && !bound ? string.Create(CultureInfo.InvariantCulture, $" (×{value:0.##})") : "";
        return $"{MarkerWords.Value(pair.Before with { Unit = null })} → {MarkerWords.Value(pair.After)}{fold}";
    }

    // From zero to the greater of the two: the length of the bar is the change, not an effect of where the axis was cut.
    private string Place(BiomarkerMeasurement item)
    {
        var greatest = Math.Max(Change.Pair!.Before.Value ?? 0, Change.Pair.After.Value ?? 0);
        var share = greatest > 0 ? Math.Max(item.Value ?? 0, 0) / greatest : 0;
        return (6 + (188 * share)).ToString("0.#", CultureInfo.InvariantCulture);
    }
}
