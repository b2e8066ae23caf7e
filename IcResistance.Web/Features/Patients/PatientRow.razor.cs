using IcResistance.Domain.Assessment.KeyFacts;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Patients;

/// <summary>One row of the list.</summary>
public sealed partial class PatientRow : ComponentBase
{
    private ValueList<KeyFact> _facts;

    [Parameter, EditorRequired]
    public required PatientRowView Row { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    protected override void OnParametersSet() => _facts = Row.Assessment is { } assessment ? KeyFactList.Of(assessment) : [];

    private string Fact(KeyQuestion question) => _facts.First(fact => fact.Question == question).Value.In(Language);

    private IEnumerable<string> Shown(MechanismStatus status) =>
        Row.Assessment?.Mechanisms.Where(finding => finding.Status == status).Select(finding => finding.Entry.Name.In(Language)) ?? [];
}
