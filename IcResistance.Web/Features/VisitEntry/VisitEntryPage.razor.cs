using System.Security.Claims;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response.Entry;
using IcResistance.Web.Components;
using IcResistance.Web.Data;
using IcResistance.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.JSInterop;

namespace IcResistance.Web.Features.VisitEntry;

/// <summary>Enters one visit by hand: checks and derives with each key, keeps a draft, and saves nothing that is not answered.</summary>
public sealed partial class VisitEntryPage : ComponentBase, IAsyncDisposable
{
    /// <summary>How far ahead of UTC a reader's calendar may be: "today" is the latest date anywhere.</summary>
    private static readonly TimeSpan s_earliestTimeZone = TimeSpan.FromHours(14);

    private ClaimsPrincipal _user = new();
    private StoredCase? _stored;
    private StoredCase? _conflict;
    private TypedVisit _typed = new();
    private CheckedVisit _check = new() { Problems = [] };
    private DraftKeeper? _drafts;
    private DateTimeOffset? _restored;
    private ElementReference _form;
    private UnsentKeys? _unsent;
    private LoadState _state = LoadState.Loading;
    private bool _busy;
    private bool _failed;
    private bool _tried;

    private enum LoadState
    {
        Loading,
        Shown,
        NotFound,
        Unreadable,
    }

    [Parameter]
    public string Id { get; set; } = "";

    [CascadingParameter]
    public Language Language { get; set; }

    [CascadingParameter]
    public required Task<AuthenticationState> Authentication { get; set; }

    [Inject]
    public required CaseStore Store { get; init; }

    [Inject]
    public required FormDraftStore Drafts { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    private string CaseAddress => $"/cases/{Id}?tab=response";

    private Phrase? DraftState => _drafts switch
    {
        { HasFailed: true } => DraftText.Failed,
        { StoredAt: { } at } => DraftText.Stored(LocalTime(at)),
        _ => null,
    };

    public async ValueTask DisposeAsync()
    {
        if (_drafts is not null)
        {
            await _drafts.DisposeAsync();
        }

        if (_unsent is not null)
        {
            await _unsent.DisposeAsync();
        }
    }

    protected override async Task OnInitializedAsync()
    {
        _user = (await Authentication).User;
        try
        {
            _stored = await Store.FindAsync(Id, _user, CaseOperations.Edit);
            _state = _stored is null ? LoadState.NotFound : LoadState.Shown;
        }
        catch (InvalidDataException)
        {
            _state = LoadState.Unreadable;
        }

        if (_stored is not null)
        {
            await BeginAsync(_stored);
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_stored is not null && _unsent is null)
        {
            _unsent = new UnsentKeys(Script);
            await _unsent.WatchAsync("./" + Assets["js/unsent-keys.js"], _form, $"{Id}/{FormDraft.Visit}");
        }
    }

    private async Task BeginAsync(StoredCase stored)
    {
        _drafts = new DraftKeeper(Drafts, Clock, Id, FormDraft.Visit, _user, DrawAgain);
        var draft = await Drafts.FindAsync(Id, FormDraft.Visit, _user);
        var typed = draft is null ? null : VisitDraftJson.Read(draft.Json);
        _restored = typed is null ? null : draft!.UpdatedAt;
        Show((typed ?? new TypedVisit()).For(stored.Record));
    }

    private void Show(TypedVisit typed) =>
        (_typed, _check) = (typed, TypedVisitCheck.Of(_stored!.Record, typed, DateOnly.FromDateTime((Clock.GetUtcNow() + s_earliestTimeZone).DateTime)));

    private void Change(TypedVisit typed)
    {
        Show(typed);
        _drafts!.Keep(VisitDraftJson.Write(typed), _stored!.Version);
    }

    private void ChangeLesion(TypedLesion changed) =>
        Change(_typed with { Lesions = [.. _typed.Lesions.Select(row => row.Lesion == changed.Lesion ? changed : row)] });

    private void ChangeNewLesion(TypedNewLesion changed) =>
        Change(_typed with { NewLesions = [.. _typed.NewLesions.Select(row => row.Key == changed.Key ? changed : row)] });

    private void AddLesion() =>
        Change(_typed with { NewLesions = [.. _typed.NewLesions, TypedNewLesion.Suggest(_stored!.Record, _typed, Guid.NewGuid().ToString("N"))] });

    private void RemoveLesion(string key) => Change(_typed with { NewLesions = [.. _typed.NewLesions.Where(row => row.Key != key)] });

    private void AnswerRest() =>
        Change(_typed with { Lesions = [.. _typed.Lesions.Select(row => row.IsAnswered ? row : row.WithAnswer(LesionState.NotAssessed, null))] });

    private async Task SaveAsync()
    {
        // A second click before the page is drawn again must not save twice.
        if (_busy)
        {
            return;
        }

        (_tried, _failed) = (true, false);
        if (_check is not { CanBeSaved: true, Record: { } record, Visit: { } visit })
        {
            return;
        }

        _busy = true;
        try
        {
            var save = await Store.SaveAsync(record, _stored!.Version, _user);
            _conflict = save.Status is SaveStatus.Conflict ? save.Current : null;
            _failed = save.Status is SaveStatus.NotFound;
            if (save.Status is SaveStatus.Saved)
            {
                await ForgetAsync();
                Navigation.NavigateTo($"{CaseAddress}&select={Uri.EscapeDataString(visit.Path)}");
            }
        }
        catch (DbUpdateException)
        {
            _failed = true;
        }
        finally
        {
            _busy = false;
        }
    }

    /// <summary>Goes on from the case as somebody else saved it; the typed visit stays and is checked against it.</summary>
    private void TakeTheirs()
    {
        (_stored, _conflict) = (_conflict, null);
        Change(_typed.For(_stored!.Record));
    }

    private async Task DiscardAsync()
    {
        await ForgetAsync();
        (_restored, _tried) = (null, false);
        Show(new TypedVisit().For(_stored!.Record));
    }

    private async Task ForgetAsync()
    {
        await _drafts!.DiscardAsync();
        await (_unsent?.ForgetAsync() ?? ValueTask.CompletedTask);
    }

    /// <summary>The lesion's value at the last visit before the typed day that says one.</summary>
    private Phrase? PreviousOf(Lesion lesion) => _stored!.Record.Assessments
        .Where(visit => !(visit.Day >= _check.Visit?.Day) && visit.Measurements.Any(row => row.Lesion == lesion.Id))
        .Select(visit => (Phrase?)LesionCell.Of(lesion, visit, isProgressing: false).Text)
        .LastOrDefault();

    private List<string> OthersThan(Lesion lesion) => [.. _stored!.Record.Lesions.Select(other => other.Id).Where(id => id != lesion.Id)];

    // The keeper may call when no renderer waits for it.
    private void DrawAgain() => _ = InvokeAsync(StateHasChanged);

    private DateTimeOffset LocalTime(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Clock.LocalTimeZone);
}
