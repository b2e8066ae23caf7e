using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Response.Entry;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.VisitEntry;

/// <summary>The response that follows from what is typed so far, and what is still missing for it to be one.</summary>
public sealed partial class DerivedResponsePreview : ComponentBase
{
    private IReadOnlyList<string> _missing = [];
    private IReadOnlyList<string> _refused = [];

    [Parameter, EditorRequired]
    public required CheckedVisit Check { get; set; }

    /// <summary>The visit as typed, for the names of its rows.</summary>
    [Parameter, EditorRequired]
    public required TypedVisit Typed { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    protected override void OnParametersSet() => (_missing, _refused) = (Lines(TypedProblemKind.Missing), Lines(TypedProblemKind.Refused));

    private static string Percent(decimal? change) => change is { } value ? $"{Signed(value)} %" : "–";

    private static string Signed(decimal value) => value.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);

    private List<string> Lines(TypedProblemKind kind) =>
        [.. Check.Problems.Where(problem => problem.Kind == kind).GroupBy(problem => problem.Text).Select(group => Line(group.Key, [.. group.Select(problem => NameOf(problem.Field)).OfType<string>()]))];

    private string Line(Phrase text, string[] lesions) => lesions.Length == 0 ? text.In(Language) : $"{string.Join(", ", lesions)}: {text.In(Language)}";

    /// <summary>The lesion that a problem is about; null for another field.</summary>
    private string? NameOf(string field) =>
        Typed.Lesions.FirstOrDefault(row => TypedField.Lesion(row.Lesion) == field)?.Lesion
        ?? Typed.NewLesions.FirstOrDefault(added => TypedField.NewLesion(added.Key) == field)?.Id;
}
