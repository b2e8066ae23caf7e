using System.Data.Common;
using System.Security.Claims;
using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Components;
using IcResistance.Web.Data;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Features.Editing;

/// <summary>Everything by which a case is edited on its own page: what is typed and not saved, the open form, what was saved last and the way back.</summary>
public sealed partial class CaseEditor : ComponentBase
{
    private (string Id, FactPlace? Place)? _shown;
    private ClaimsPrincipal? _user;
    private EditDrawer? _drawer;
    private IReadOnlyList<FactDraft> _drafts = [];
    private IReadOnlyList<FormDraft> _otherDrafts = [];
    private SavedEdit? _saved;
    private bool _busy;
    private bool _isRefused;

    [Parameter, EditorRequired]
    public required string CaseId { get; set; }

    /// <summary>The case as it is shown, for the names of its facts.</summary>
    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    /// <summary>The fact whose form is open; null: none.</summary>
    [Parameter]
    public FactPlace? Place { get; set; }

    /// <summary>The case was saved: it must be read again.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [CascadingParameter]
    public required Task<AuthenticationState> Authentication { get; set; }

    [Inject]
    public required EditDesk Desk { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown == (CaseId, Place))
        {
            return;
        }

        if (_shown?.Id != CaseId)
        {
            (_saved, _drafts, _otherDrafts) = (null, [], []);
        }

        _shown = (CaseId, Place);
        await (_drawer?.KeepAsync() ?? Task.CompletedTask);
        _user = (await Authentication).User;
        await ListDraftsAsync();
    }

    private static Phrase Join(Phrase kind, Phrase name) => Phrase.Of($"{kind.En}: {name.En}", $"{kind.Zh}：{name.Zh}");

    private Phrase NameOf(FactDraft draft) => draft.Place.Path is { } path
        ? Join(EditText.DraftOf(draft.Place), DatumWords.Of(Record, path))
        : EditText.DraftOf(draft.Place);

    private async Task SavedAsync(SavedEdit saved)
    {
        (_saved, _isRefused) = (saved, false);
        await OnChanged.InvokeAsync();
        Go(null);
    }

    private async Task UndoAsync()
    {
        if (_busy || _saved is not { } edit)
        {
            return;
        }

        _busy = true;
        try
        {
            var undone = await Desk.UndoAsync(edit, _user!);
            (_saved, _isRefused) = (undone ?? edit, undone is null);
            await OnChanged.InvokeAsync();
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException)
        {
            _isRefused = true;
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task DiscardAsync(FactDraft draft)
    {
        await Desk.DiscardAsync(CaseId, draft.Origin, _user!);
        await ListDraftsAsync();
    }

    /// <summary>The open form says itself that it is a draft.</summary>
    private async Task ListDraftsAsync()
    {
        _drafts = [.. (await Desk.DraftsAsync(CaseId, _user!)).Where(draft => draft.Place != Place)];
        _otherDrafts = await Desk.OtherDraftsAsync(CaseId, _user!);
    }

    private static Phrase NameOf(FormDraft draft) => draft.Form == FormDraft.Visit ? FactKinds.NameOf(FactKind.Assessment) : EditText.BoardAnswer;

    private string AddressOf(FormDraft draft) => draft.Form == FormDraft.Visit ? $"/cases/{CaseId}/visits/new" : $"/cases/{CaseId}?tab=resistance";

    private void Go(FactPlace? place) => Navigation.NavigateTo(Navigation.WithForm(place), replace: place is null);

    private DateTimeOffset LocalTime(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Clock.LocalTimeZone);
}
