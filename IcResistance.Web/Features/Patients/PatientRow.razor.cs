using IcResistance.Domain.Board;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;
using IcResistance.Web.Data;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Patients;

/// <summary>One row of the list.</summary>
public sealed partial class PatientRow : ComponentBase
{
    /// <summary>Mechanisms that a row names; the others are counted.</summary>
    private const int Most = 4;

    [Parameter, EditorRequired]
    public required ListedCase Case { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private Phrase? Origin => Case switch
    {
        { Digest.IsPublished: true } => PatientsText.Published,
        { Id: var id } when id.StartsWith("syn-", StringComparison.Ordinal) => PatientsText.Synthetic,
        _ => null,
    };

    private static Phrase Words(DigestWarning warning) => CaseWarning.Overdue.Covers(warning) ? AssessmentWords.Overdue : AssessmentWords.Of(warning.Kind);

    private IEnumerable<(string Name, string Status)> Mechanisms => Case.Digest?.Mechanisms
        .Select(item => (KnowledgeCatalogue.Current.Mechanism(item.Id).Name.In(Language), AssessmentWords.Of(item.Status).In(Language))) ?? [];
}
