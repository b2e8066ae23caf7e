using System.Security.Claims;
using IcResistance.Domain.Board;
using IcResistance.Web.Data;

namespace IcResistance.Web.Features.Resistance;

/// <summary>What one reader is writing against the program's answers on one case, kept so that a lost server loses nothing of it.</summary>
public sealed class OverruleDrafts
{
    private readonly FormDraftStore _store;
    private readonly TimeProvider _clock;
    private readonly string _caseId;
    private readonly ClaimsPrincipal _user;
    private readonly Dictionary<string, UnsavedOverrule> _found;

    private OverruleDrafts(FormDraftStore store, TimeProvider clock, string caseId, ClaimsPrincipal user, Dictionary<string, UnsavedOverrule> found) =>
        (_store, _clock, _caseId, _user, _found) = (store, clock, caseId, user, found);

    public static async Task<OverruleDrafts> LoadAsync(FormDraftStore store, TimeProvider clock, string caseId, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var drafts = await store.ListAsync(caseId, FormDraft.OverrulePrefix, user, cancellation);
        var found = drafts
            .Select(draft => (Key: draft.Form[FormDraft.OverrulePrefix.Length..], Typed: UnsavedOverrule.Read(draft.Json)))
            .Where(draft => draft.Typed is not null)
            .ToDictionary(draft => draft.Key, draft => draft.Typed!);
        return new(store, clock, caseId, user, found);
    }

    /// <summary>What was written and not saved when the page was opened; null: nothing.</summary>
    public UnsavedOverrule? On(OverruleSubject? subject) => subject is null ? null : _found.GetValueOrDefault(subject.Key);

    /// <param name="subject">The program's answer that the form is about.</param>
    /// <param name="changed">Called when the draft was stored or could not be.</param>
    public DraftKeeper Keep(OverruleSubject subject, Action changed)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return new(_store, _clock, _caseId, FormDraft.OverrulePrefix + subject.Key, _user, changed);
    }

    /// <summary>A form that was closed is not opened again by what it once held.</summary>
    public void Forget(OverruleSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        _found.Remove(subject.Key);
    }
}
