using System.Security.Claims;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Board;
using IcResistance.Web.Data;

namespace IcResistance.Web.Features.Resistance;

/// <summary>What the board holds on the case that is shown, and the way to state more. One for a shown case and user.</summary>
public sealed class OverruleDesk
{
    private readonly Func<OverruleDraft, Task<OverruleSave>> _add;
    private readonly Action _changed;

    public OverruleDesk(CaseAssessment assessment, BoardOverrules overrules, Func<OverruleDraft, Task<OverruleSave>> add, Action changed) =>
        (Assessment, Overrules, _add, _changed) = (assessment, overrules, add, changed);

    public CaseAssessment Assessment { get; }

    /// <summary>As the store had them when they were last asked for.</summary>
    public BoardOverrules Overrules { get; private set; }

    /// <summary>What the reader is writing; null where drafts are not kept, as in a preview.</summary>
    public OverruleDrafts? Drafts { get; init; }

    /// <summary>States another answer, or with no answer withdraws the one that stands.</summary>
    /// <param name="subject">The program's answer that is meant.</param>
    /// <param name="answer">The board's answer; null to withdraw.</param>
    /// <param name="reason">Why.</param>
    /// <param name="seen">Number of the last statement that the writer has seen.</param>
    public async Task<OverruleSave> StateAsync(OverruleSubject subject, string? answer, string reason, int seen)
    {
        var save = await _add(new OverruleDraft
        {
            CaseId = Assessment.Record.Id,
            Subject = subject,
            SeenNumber = seen,
            Answer = answer,
            Reason = reason,
            ProgramAnswer = subject.AnswerIn(Assessment) ?? "",
            RuleSet = Assessment.RuleSet,
        });
        if (save.Current is { } current)
        {
            Overrules = current;
            _changed();
        }

        return save;
    }
}

/// <summary>Opens the desk of a case.</summary>
public sealed class OverruleQuery(OverruleStore store, FormDraftStore drafts, TimeProvider clock)
{
    /// <param name="assessment">The case that is shown.</param>
    /// <param name="user">Who reads and may write.</param>
    /// <param name="changed">Called when what the desk holds has changed.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<OverruleDesk> OpenAsync(CaseAssessment assessment, ClaimsPrincipal user, Action changed, CancellationToken cancellation) =>
        new(assessment, await store.FindAsync(assessment.Record.Id, user, cancellation), draft => store.AddAsync(draft, user, CancellationToken.None), changed)
        {
            Drafts = await OverruleDrafts.LoadAsync(drafts, clock, assessment.Record.Id, user, cancellation),
        };
}
