using System.Data.Common;
using System.Security.Claims;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.JSInterop;

namespace IcResistance.Web.Features.Editing;

/// <summary>The form for one fact, beside the case: the reader's place stays as it is. Made anew for each fact.</summary>
public sealed partial class EditDrawer : ComponentBase, IAsyncDisposable
{
    private ElementReference _drawer;
    private ElementReference _element;
    private EditForm? _form;
    private UnsentKeys? _unsent;
    private IJSObjectReference? _script;
    private IJSObjectReference? _focus;
    private Phrase? _problem;
    private bool _asksToRemove;
    private bool _busy;
    private bool _isAsking;
    private bool _isGone;
    private bool _isLeft;
    private bool _isWatched;
    private bool _showsProblem;
    private bool _tried;

    [Parameter, EditorRequired]
    public required string CaseId { get; set; }

    [Parameter, EditorRequired]
    public required FactPlace Place { get; set; }

    [Parameter, EditorRequired]
    public required ClaimsPrincipal User { get; set; }

    /// <summary>A change was saved; the drawer has nothing more to do.</summary>
    [Parameter]
    public EventCallback<SavedEdit> OnSaved { get; set; }

    /// <summary>Closed without a change, the draft kept.</summary>
    [Parameter]
    public EventCallback OnClosed { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [Inject]
    public required EditDesk Desk { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <summary>The entry as it is stored, so that it stays in sight while it is changed.</summary>
    private Phrase? Name => _form is { Opened.Place.Path: { } path } form ? DatumWords.Of(form.Stored.Record, path) : null;

    private Phrase? DraftState => _form!.Draft switch
    {
        { HasFailed: true } => DraftText.Failed,
        { StoredAt: { } at } => DraftText.Stored(LocalTime(at)),
        _ => null,
    };

    public async ValueTask DisposeAsync()
    {
        if (_form is { } form)
        {
            // Whoever still refers to this drawer finds it empty.
            _form = null;
            await form.DisposeAsync();
        }

        // While the browser is still being asked, what it answers is released when it comes.
        _isLeft = true;
        if (!_isAsking)
        {
            await ReleaseAsync();
        }
    }

    /// <summary>Stores what is typed: the form is about to go, and whoever lists the drafts next must find it.</summary>
    internal Task KeepAsync() => _form?.Draft.FlushAsync() ?? Task.CompletedTask;

    protected override async Task OnInitializedAsync()
    {
        try
        {
            _form = await Desk.OpenAsync(CaseId, Place, User, DrawAgain);
            _isGone = _form is null;
        }
        catch (InvalidDataException)
        {
            _isGone = true;
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_form is not null && !_isWatched)
        {
            _isWatched = true;
            await WatchAsync();
        }

        if (_showsProblem)
        {
            _showsProblem = false;
            await (_focus?.InvokeVoidAsync("showProblem") ?? ValueTask.CompletedTask);
        }
    }

    /// <summary>Moves the focus into the form and keeps its keys. Whoever is quick has closed it again before the browser answers.</summary>
    private async Task WatchAsync()
    {
        _isAsking = true;
        _script = await Script.InvokeAsync<IJSObjectReference>("import", "./" + Assets["js/edit-drawer.js"]);
        _focus = await _script.InvokeAsync<IJSObjectReference>("open", _drawer, Place.ToString());
        var unsent = new UnsentKeys(Script);
        await unsent.WatchAsync("./" + Assets["js/unsent-keys.js"], _element, $"{CaseId}/{Place}");
        (_unsent, _isAsking) = (unsent, false);
        if (_isLeft)
        {
            await ReleaseAsync();
        }
    }

    private async Task ReleaseAsync()
    {
        try
        {
            await (_unsent?.DisposeAsync() ?? ValueTask.CompletedTask);
            await (_focus?.InvokeVoidAsync("giveBack") ?? ValueTask.CompletedTask);
            await (_focus?.DisposeAsync() ?? ValueTask.CompletedTask);
            await (_script?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the focus with it.
        }

        (_unsent, _focus, _script) = (null, null, null);
    }

    private Task SaveAsync() => RunAsync(async form =>
    {
        _tried = true;
        form.Recheck();
        _problem = ProblemOf(form);
        _showsProblem = _problem is not null;
        return _problem is null ? await form.SaveAsync() : null;
    });

    private Task RemoveAsync() => RunAsync(form => form.RemoveAsync());

    private async Task RunAsync(Func<EditForm, Task<SavedEdit?>> act)
    {
        // A second click before the page is drawn again must not save twice.
        if (_busy || _form is not { } form)
        {
            return;
        }

        (_busy, _problem) = (true, null);
        try
        {
            if (await act(form) is { } saved)
            {
                await (_unsent?.ForgetAsync() ?? ValueTask.CompletedTask);
                await OnSaved.InvokeAsync(saved);
            }
            else if (_problem is null && form.Merge is not { NeedsChoice: true } && form.Check.CanBeSaved)
            {
                _problem = EditText.NotAllowed;
            }
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException)
        {
            _problem = EditText.Failed;
        }
        finally
        {
            (_busy, _asksToRemove) = (false, false);
        }
    }

    private static Phrase? ProblemOf(EditForm form) => form switch
    {
        { Check.CanBeSaved: false } => EditText.ToCorrect(form.Check.Problems.Where(item => item.Severity is ProblemSeverity.Error).Select(item => item.Field).Distinct().Count()),
        { IsTouched: false } => EditText.Unchanged,
        _ => form.Undecided.Count() is > 0 and var left ? EditText.Undecided(left) : null,
    };

    private async Task DiscardAsync()
    {
        await _form!.DiscardAsync();
        await (_unsent?.ForgetAsync() ?? ValueTask.CompletedTask);
        (_tried, _problem) = (false, null);
        if (_form.Opened.Place != Place)
        {
            await OnClosed.InvokeAsync();
        }
    }

    private async Task CloseAsync()
    {
        if (_form is { IsTouched: false } untouched)
        {
            await untouched.Draft.DiscardAsync();
        }

        // What is typed goes to the draft; the browser need not keep it as well.
        await (_unsent?.ForgetAsync() ?? ValueTask.CompletedTask);
        await OnClosed.InvokeAsync();
    }

    private void DrawAgain() => _ = InvokeAsync(StateHasChanged);

    private DateTimeOffset LocalTime(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Clock.LocalTimeZone);
}
