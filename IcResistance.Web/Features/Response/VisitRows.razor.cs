using IcResistance.Domain.Primitives;
using IcResistance.Domain.Response;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Response;

/// <summary>The rows under the lesions: sums, changes, components, categories, the reader's words.</summary>
public sealed partial class VisitRows : ComponentBase
{
    [Parameter, EditorRequired]
    public required LineVisits Visits { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    internal static string ColumnClass(LineVisits visits, VisitResponse visit) =>
        $"{(visit.IsBaseline ? "baseline" : "")} {(visits.IsAfterProgression(visit) ? "after" : "")}".Trim();

    private string ColumnClass(VisitResponse visit) => ColumnClass(Visits, visit);

    private string Dash(Phrase? text) => text?.In(Language) ?? "–";
}
