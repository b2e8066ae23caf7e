using System.Globalization;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Knowledge;

/// <summary>Markers as the program reads them: how far their evidence reaches, in which units, with which validated cut-offs and assays.</summary>
public sealed partial class MarkerTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<MarkerEntry> Markers { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private string Units(MarkerEntry marker) => marker.Units.Count == 0
        ? KnowledgeText.AnyUnit.In(Language)
        : string.Join("; ", marker.Units.Select(Unit));

    private static string Unit(MarkerUnit unit) => (unit.HardLow, unit.HardHigh) switch
    {
        (null, null) => unit.Name,
        var (low, high) => string.Create(CultureInfo.InvariantCulture, $"{unit.Name} ({low:0.####}–{high:0.####})"),
    };

    private static Phrase CutOffs(MarkerEntry marker)
    {
        if (marker.CutOffs.Count == 0)
        {
            return !marker.Interpreted ? KnowledgeText.NotInterpreted : marker.TrendOnly ? KnowledgeText.TrendOnly : KnowledgeText.NoCutOff;
        }

        var (en, zh) = (string.Join("; ", marker.CutOffs.Select(item => item.Label.En)), string.Join("；", marker.CutOffs.Select(item => item.Label.Zh)));
        var assays = string.Join(", ", marker.Assays);
        return assays.Length == 0 ? new Phrase(en, zh) : Phrase.Of($"{en} (only {assays})", $"{zh}（仅限 {assays}）");
    }
}
