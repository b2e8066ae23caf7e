using System.Security.Claims;
using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Record;
using IcResistance.Web.Data;
using IcResistance.Web.Security;
using Microsoft.AspNetCore.Authorization;

namespace IcResistance.Web.Features.Editing;

/// <summary>Opens the form of a fact with what was typed into it before, and takes saved changes back.</summary>
public sealed class EditDesk(CaseStore store, CaseHistory history, FormDraftStore drafts, IAuthorizationService authorization, TimeProvider clock)
{
    /// <summary>How often a change that touches nothing of what others save meanwhile is tried again.</summary>
    internal const int Attempts = 5;

    public async Task<bool> MayEditAsync(string caseId, ClaimsPrincipal user) =>
        (await authorization.AuthorizeAsync(user, new CaseReference(caseId), CaseOperations.Edit)).Succeeded;

    /// <returns>Null when there is no such case or fact, and as well when the user may not edit it.</returns>
    /// <param name="caseId">The case.</param>
    /// <param name="place">The fact, or a new one.</param>
    /// <param name="user">Who edits.</param>
    /// <param name="changed">Called when something of the form has changed by itself: its draft was stored.</param>
    /// <exception cref="InvalidDataException">The stored facts cannot be read.</exception>
    public async Task<EditForm?> OpenAsync(string caseId, FactPlace place, ClaimsPrincipal user, Action changed)
    {
        if (await store.FindAsync(caseId, user, CaseOperations.Edit) is not { } stored)
        {
            return null;
        }

        var draft = (await DraftsAsync(stored, user)).FirstOrDefault(item => item.Place == place);
        if (draft is null && FactEditor.Open(stored.Record, place) is null)
        {
            return null;
        }

        var form = draft?.Origin ?? FactDraft.FormOf(place, stored.Version);
        var keeper = new DraftKeeper(drafts, clock, caseId, form, user, changed);
        return new EditForm(store, keeper, clock, user, stored, place, draft);
    }

    /// <summary>What the user has typed into forms of the case and not saved.</summary>
    internal async Task<IReadOnlyList<FactDraft>> DraftsAsync(string caseId, ClaimsPrincipal user) =>
        await store.FindAsync(caseId, user, CaseOperations.Edit) is { } stored ? await DraftsAsync(stored, user) : [];

    /// <summary>What the user has typed into the other forms of the case: a whole visit, what the board holds.</summary>
    internal async Task<IReadOnlyList<FormDraft>> OtherDraftsAsync(string caseId, ClaimsPrincipal user) =>
        [.. (await drafts.ListAsync(caseId, "", user)).Where(draft => !draft.Form.StartsWith(FormDraft.FactPrefix, StringComparison.Ordinal))];

    public Task DiscardAsync(string caseId, string form, ClaimsPrincipal user) => drafts.DiscardAsync(caseId, form, user);

    /// <summary>Saves the case without a change, as a new version.</summary>
    /// <returns>The change that this was; null where somebody has changed the same fact since, or the case is gone.</returns>
    public async Task<SavedEdit?> UndoAsync(SavedEdit edit, ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(edit);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await store.FindAsync(edit.CaseId, user, CaseOperations.Edit) is not { } current || edit.Undo.ApplyTo(current.Record) is not { } record)
            {
                return null;
            }

            if (await store.SaveAsync(record, current.Version, user) is { Status: SaveStatus.Saved, Current: { } saved })
            {
                var change = FactChange.Between(current.Record, saved.Record).FirstOrDefault(item => item.Kind == edit.Change.Kind) ?? edit.Change;
                return SavedEdit.Of(new FactUndo(current.Record, change.Before, saved.Record, change.After));
            }
        }

        return null;
    }

    private async Task<IReadOnlyList<FactDraft>> DraftsAsync(StoredCase stored, ClaimsPrincipal user)
    {
        List<FactDraft> found = [];
        foreach (var draft in await drafts.ListAsync(stored.Record.Id, FormDraft.FactPrefix, user))
        {
            if (FactDraft.PlaceOf(draft.Form) is { } place && FactDraft.Read(draft.Json) is { } texts)
            {
                var typed = new TypedFact(place, texts);
                found.Add(new FactDraft(draft.Form, draft.BaseVersion, await MergeAsync(stored, typed, draft.BaseVersion, user), draft.UpdatedAt));
            }
        }

        return found;
    }

    private async Task<FactMerge> MergeAsync(StoredCase stored, TypedFact typed, long version, ClaimsPrincipal user)
    {
        CaseRecord? before = version == stored.Version ? stored.Record : await history.FindAsync(stored.Record.Id, version, user);

        // Without the version that the typing began from nobody can say which fact was meant: what was typed is offered as a new one.
        return before is null
            ? new FactMerge { Typed = typed with { Place = FactPlace.NewOf(typed.Place.Kind) }, IsRemoved = !typed.Place.IsNew }
            : FactMerge.Of(before, typed, stored.Record);
    }
}
