using System.Data.Common;
using IcResistance.Domain.Board;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;
using IcResistance.Web.Data;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Features.Resistance;

/// <summary>States another answer than the program's, or withdraws one. Stands in the card, so that the evidence stays in sight.</summary>
/// <remarks>Whatever goes wrong, what is typed stays in the form until it is saved or the writer cancels.</remarks>
public sealed partial class OverruleForm : ComponentBase, IAsyncDisposable
{
    private readonly string _headingId = $"overrule-{Guid.NewGuid():N}";
    private ElementReference _field;
    private string _answer = "";
    private string _reason = "";
    private int _seen;
    private StatusOverrule? _theirs;
    private Phrase? _problem;
    private DraftKeeper? _draft;
    private bool _isRestored;
    private bool _busy;

    [Parameter, EditorRequired]
    public required OverruleDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required OverruleSubject Subject { get; set; }

    /// <summary>Take back the overrule that stands, instead of stating another answer.</summary>
    [Parameter]
    public bool Withdraws { get; set; }

    /// <summary>Saved or given up.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnDone { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private string? ProgramAnswer => Subject.AnswerIn(Desk.Assessment);

    /// <summary>To agree with the program is no overrule; whoever wants that withdraws.</summary>
    private IEnumerable<string> Answers => Subject.Answers.Where(answer => answer != ProgramAnswer);

    private Phrase Heading
    {
        get
        {
            var name = Subject.NameIn(Desk.Assessment);
            return Withdraws ? OverruleText.HeadingOfWithdrawal(name) : OverruleText.HeadingOf(name);
        }
    }

    private Phrase SaveText => (Withdraws, _theirs) switch
    {
        (true, _) => OverruleText.SaveWithdrawal,
        (false, null) => OverruleText.Save,
        (false, _) => OverruleText.SaveMine,
    };

    private Phrase? DraftState => _draft switch
    {
        { HasFailed: true } => DraftText.Failed,
        { StoredAt: { } at } => DraftText.Stored(TimeZoneInfo.ConvertTime(at, TimeZoneInfo.Local)),
        _ => null,
    };

    public ValueTask DisposeAsync() => _draft?.DisposeAsync() ?? ValueTask.CompletedTask;

    // What the writer has seen is what stood here when the form was opened, not what came in meanwhile.
    protected override void OnInitialized()
    {
        _seen = Desk.Overrules.LastNumber(Subject);
        _draft = Desk.Drafts?.Keep(Subject, () => _ = InvokeAsync(StateHasChanged));
        if (Desk.Drafts?.On(Subject) is { } typed && typed.Withdraws == Withdraws)
        {
            (_answer, _reason, _seen, _isRestored) = (typed.Answer, typed.Reason, typed.Seen, true);
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // A form that is there again by itself does not take the focus from where the reader is.
        if (firstRender && !_isRestored)
        {
            await _field.FocusAsync();
        }
    }

    private void Keep() => _draft?.Keep(new UnsavedOverrule(Withdraws, _answer, _reason, _seen).Write(), _seen);

    private async Task LeaveAsync()
    {
        Desk.Drafts?.Forget(Subject);
        await (_draft?.DiscardAsync() ?? Task.CompletedTask);
        await OnDone.InvokeAsync();
    }

    private async Task SaveAsync()
    {
        // A second click before the page is drawn again must not save twice.
        if (_busy || (_problem = ProblemOfInput()) is not null)
        {
            return;
        }

        _busy = true;
        try
        {
            var save = await Desk.StateAsync(Subject, Withdraws ? null : _answer, _reason, _seen);
            await TakeAsync(save);
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException)
        {
            _problem = OverruleText.Failed;
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task TakeAsync(OverruleSave save)
    {
        switch (save.Status)
        {
            case SaveStatus.Saved:
                await LeaveAsync();
                break;
            case SaveStatus.NotFound:
                _problem = OverruleText.NotAllowed;
                break;
            case SaveStatus.Conflict:
                _theirs = save.Current?.History(Subject) is [.., var last] ? last : null;
                _seen = save.Current?.LastNumber(Subject) ?? _seen;
                _problem = _theirs is null || (Withdraws && _theirs.IsWithdrawal) ? OverruleText.NothingToWithdraw : null;
                break;
        }
    }

    private Phrase? ProblemOfInput() => (Withdraws || _answer.Length > 0, StatusOverrule.IsReason(_reason)) switch
    {
        (false, _) => OverruleText.AnswerMissing,
        (_, false) => OverruleText.ReasonMissing,
        _ => null,
    };
}
