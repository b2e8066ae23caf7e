using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;
using IcResistance.Web.Data;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Home;

/// <summary>How many cases have which verdict; each a link to them.</summary>
public sealed partial class VerdictCounts : ComponentBase
{
    [Parameter, EditorRequired]
    public required CaseCounts Counts { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private IEnumerable<KeyValuePair<ResistanceResult, int>> Ordered => Counts.Verdicts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key);

    private string Share(int count) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / Math.Max(1, Counts.Verdicts.Values.Max()):0.#}%");
}
