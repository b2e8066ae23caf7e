using IcResistance.Domain.Board;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Resistance;

/// <summary>One branch of the taxonomy: what was assessed as cards, strongest first; the rest as a list that can be opened and is always counted.</summary>
public sealed partial class BranchColumn : ComponentBase
{
    private readonly string _headingId = $"branch-{Guid.NewGuid():N}";

    [Parameter, EditorRequired]
    public MechanismBranch Branch { get; set; }

    /// <summary>The findings of this branch, in the taxonomy's order.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<MechanismFinding> Findings { get; set; }

    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public OverruleDesk? Desk { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private IEnumerable<MechanismFinding> Assessed => Findings.Where(IsOnCard).OrderBy(finding => Rank(finding.Status));

    private IReadOnlyList<MechanismFinding> NotAssessed => [.. Findings.Where(finding => !IsOnCard(finding))];

    private string Summary => string.Join(" · ", Findings
        .GroupBy(finding => finding.Status)
        .OrderBy(group => Rank(group.Key))
        .Select(group => $"{group.Count()} {ResistanceText.Of(group.Key).Name.In(Language)}"));

    // What the board holds is never put into a list that must be opened.
    private bool IsOnCard(MechanismFinding finding) =>
        finding.Status is not MechanismStatus.NotAssessed || Desk?.Overrules.On(OverruleSubject.Of(finding.Entry)) is not null;

    private static int Rank(MechanismStatus status) => status switch
    {
        MechanismStatus.Supported => 0,
        MechanismStatus.Possible => 1,
        MechanismStatus.Context => 2,
        MechanismStatus.ArguedAgainst => 3,
        MechanismStatus.NotAssessed => 4,
    };
}
