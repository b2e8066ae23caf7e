using IcResistance.Domain.Assessment;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Timeline;
using IcResistance.Web.Components;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Resistance;

/// <summary>The Resistance tab: the verdict, each published definition, the mechanisms by branch, what would settle more, patterns, alerts.</summary>
public sealed partial class ResistancePanel : ComponentBase
{
    private readonly string _headingId = $"resistance-{Guid.NewGuid():N}";

    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    /// <summary>A statement was chosen; the argument is the JSON path of its datum.</summary>
    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    /// <summary>What the board holds on the case; null where it can only be read without it.</summary>
    [Parameter]
    public OverruleDesk? Desk { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private ResistanceAssessment Resistance => Assessment.Resistance;

    private (Phrase Name, StatusTone Tone) Verdict => ResistanceText.Of(Resistance.Headline);

    private IEnumerable<(string Id, string Title)> Parts =>
    [
        ("alerts", $"{ResistanceText.Alerts.In(Language)} ({LookAgain})"),
        ("definitions", $"{ResistanceText.DefinitionsPart.In(Language)} ({Resistance.Definitions.Count})"),
        ("mechanisms", ResistanceText.MechanismsPart(Count(MechanismStatus.Supported), Count(MechanismStatus.Possible)).In(Language)),
        ("compared", ResistanceText.ComparedPart.In(Language)),
        ("gaps", $"{ResistanceText.Gaps.In(Language)} ({Assessment.Gaps.Count})"),
        ("patterns", $"{ResistanceText.Patterns.In(Language)} ({Resistance.Patterns.Count})"),
    ];

    /// <summary>Alerts and monitoring notes: both ask for another look and are listed together.</summary>
    private int LookAgain => Assessment.Alerts.Count + Assessment.Monitoring.Count;

    private int Count(MechanismStatus status) => Assessment.Mechanisms.Count(finding => finding.Status == status);

    // With the path in front: because of the base element a bare "#gaps" would lead to the home page.
    private string AddressOf(string id) => $"{new Uri(Navigation.Uri).PathAndQuery}#{id}";

    private IReadOnlyList<MechanismFinding> Of(MechanismBranch branch) => [.. Assessment.Mechanisms.Where(finding => finding.Entry.Branch == branch)];

    // With the case id: an opened list of one patient must not stay open for the next.
    private string Key(MechanismBranch branch) => $"{Assessment.Record.Id}/{branch}";

    private string LineName(LineOfTherapy line)
    {
        var agents = TermWords.Drugs(line.Agents);
        return Phrase.Of($"line {line.Number}, {agents.En}", $"{line.Number} 线，{agents.Zh}").In(Language);
    }
}
