using IcResistance.Domain.Board;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;
using IcResistance.Web.Components;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Patients;

/// <summary>Search and filters of the list as one plain form: it works before the page is interactive, and its result is an address.</summary>
public sealed partial class PatientsFilter : ComponentBase
{
    [Parameter, EditorRequired]
    public required PatientsRequest Request { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private bool IsFiltered => Request is not { Search: null or "", Verdict: null or "", Mechanism: null or "", Branch: null or "", Warning: null or "", Stage: null or "" };

    private IEnumerable<Choice> Choices =>
    [
        new("verdict", PatientsText.Verdict, Request.Verdict, Options<ResistanceResult>(AssessmentWords.Of)),
        new("warning", PatientsText.Warning, Request.Warning, Warnings),
        new("branch", PatientsText.Branch, Request.Branch, Options<MechanismBranch>(PatientsText.Of)),
        new("mechanism", PatientsText.Mechanism, Request.Mechanism, Mechanisms),
        new("stage", PatientsText.Stage, Request.Stage, StageGroup.All.Select(group => new Option(group, Phrase.Same(group)))),
    ];

    private static IEnumerable<Option> Warnings =>
    [
        new(CaseListAddress.AnyWarning, PatientsText.AnyWarning),
        new(CaseListAddress.Overdue, PatientsText.Overdue),
        new(CaseListAddress.Due, PatientsText.Due),
        .. Options<WarningKind>(AssessmentWords.Of),
    ];

    private static IEnumerable<Option> Mechanisms => KnowledgeCatalogue.Current.Mechanisms
        .Where(entry => entry.Branch is not MechanismBranch.Host)
        .Select(entry => new Option(entry.Id, Phrase.Of($"{entry.Id} {entry.Name.En}", $"{entry.Id} {entry.Name.Zh}")));

    private static IEnumerable<Option> Options<T>(Func<T, Phrase> words)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => new Option(value.WrittenName(), words(value)));

    private sealed record Choice(string Name, Phrase Label, string? Chosen, IEnumerable<Option> Options);

    private sealed record Option(string Value, Phrase Label);
}
