using IcResistance.Domain.Board;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Resistance;

/// <summary>What the board holds on one answer of the program, its earlier statements, and the form to state another.</summary>
public sealed partial class OverruleControl : ComponentBase
{
    private Intent? _intent;

    private enum Intent
    {
        Overrule,
        Withdraw,
    }

    /// <summary>Null where the answer cannot be overruled: nothing is shown then.</summary>
    [Parameter, EditorRequired]
    public required OverruleSubject? Subject { get; set; }

    /// <summary>Null where nobody can state anything, as in a preview: nothing is shown then.</summary>
    [CascadingParameter]
    public OverruleDesk? Desk { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private StatusOverrule? InForce => Desk?.Overrules.On(Subject);

    private string? ProgramAnswer => Subject!.AnswerIn(Desk!.Assessment);

    private Phrase Name => Subject!.NameIn(Desk!.Assessment);

    private Phrase OpenText => InForce is null ? OverruleText.Overrule : OverruleText.Change;

    /// <summary>All statements but the one that stands.</summary>
    private IReadOnlyList<StatusOverrule> Earlier => [.. Desk!.Overrules.History(Subject).Where(entry => entry != InForce)];

    /// <summary>What was being written when the page went away stands open again.</summary>
    protected override void OnInitialized() => _intent = Desk?.Drafts?.On(Subject) switch
    {
        null => null,
        { Withdraws: true } => Intent.Withdraw,
        { Withdraws: false } => Intent.Overrule,
    };

    private void Close() => _intent = null;
}
