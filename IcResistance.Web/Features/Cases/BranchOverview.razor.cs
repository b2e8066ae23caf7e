using IcResistance.Domain.Assessment;
using IcResistance.Domain.Board;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Features.Resistance;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases;

/// <summary>The three branches at a glance below the time axis: what is supported, possible or argued against, and how much is not assessed.</summary>
public sealed partial class BranchOverview : ComponentBase
{
    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    /// <summary>JSON path of the datum behind a chosen finding.</summary>
    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    /// <summary>What the board holds on the case.</summary>
    [Parameter]
    public OverruleDesk? Desk { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private static string? FirstDatum(MechanismFinding finding) =>
        finding.For.Concat(finding.Against).SelectMany(evidence => evidence.Data).FirstOrDefault();

    /// <summary>The first argument where there is one for it, since that holds the numbers; else why it stands where it stands.</summary>
    private static Phrase Why(MechanismFinding finding) =>
        finding is { Status: not MechanismStatus.ArguedAgainst, For: [var argument, ..] } ? argument.Statement : finding.Reason;

    private List<MechanismFinding> Shown(MechanismBranch branch) =>
        [.. Assessment.Mechanisms
            .Where(finding => finding.Entry.Branch == branch && (IsJudged(finding) || OverruleOf(finding) is not null))
            .OrderBy(finding => finding.Status)];

    private static bool IsJudged(MechanismFinding finding) =>
        finding.Status is not MechanismStatus.NotAssessed && finding.For.Count + finding.Against.Count > 0;

    private StatusOverrule? OverruleOf(MechanismFinding finding) => Desk?.Overrules.On(OverruleSubject.Of(finding.Entry));

    private int NotAssessed(MechanismBranch branch) =>
        Assessment.Mechanisms.Count(finding => finding.Entry.Branch == branch) - Shown(branch).Count;
}
