using System.Security.Claims;
using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Data;

namespace IcResistance.Web.Features.Editing;

/// <summary>One open form: what is typed, what is wrong with it, what somebody else has saved meanwhile. Knows nothing of how it is drawn.</summary>
/// <remarks>
/// The draft keeps naming the version that the typing began from until it is saved, so that a clash that is not decided yet is a clash
/// again after a restart.
/// </remarks>
public sealed class EditForm : IAsyncDisposable
{
    /// <summary>How far ahead of UTC a reader's calendar may be: "today" is the latest date anywhere.</summary>
    private static readonly TimeSpan s_earliestTimeZone = TimeSpan.FromHours(14);

    private readonly CaseStore _store;
    private readonly TimeProvider _clock;
    private readonly ClaimsPrincipal _user;
    private readonly long _baseVersion;
    private readonly HashSet<string> _decided = [];

    internal EditForm(CaseStore store, DraftKeeper keeper, TimeProvider clock, ClaimsPrincipal user, StoredCase stored, FactPlace place, FactDraft? draft)
    {
        (_store, Draft, _clock, _user, Stored) = (store, keeper, clock, user, stored);
        _baseVersion = draft?.BaseVersion ?? stored.Version;
        (RestoredAt, Merge) = (draft?.UpdatedAt, draft?.Merge);
        Opened = FactEditor.Open(stored.Record, place)!;
        Typed = draft?.Merge.Typed ?? Opened;
        Check = Judge();
    }

    public DraftKeeper Draft { get; }

    /// <summary>The case as this form knows it.</summary>
    public StoredCase Stored { get; private set; }

    /// <summary>The fact as it is stored.</summary>
    public TypedFact Opened { get; private set; }

    public TypedFact Typed { get; private set; }

    public CheckedFact Check { get; private set; }

    public ValueList<FactField> Fields => FactForm.Of(Stored.Record, Typed);

    /// <summary>When the draft that the form began with was stored; null: there was none.</summary>
    public DateTimeOffset? RestoredAt { get; private set; }

    /// <summary>What somebody else has saved of the same fact; null or without need of a choice: nothing.</summary>
    public FactMerge? Merge { get; private set; }

    /// <summary>Others saved other facts while this one was typed: said, not asked.</summary>
    public string? SavedMeanwhileBy { get; private set; }

    public bool IsTouched => !Typed.SaysTheSameAs(Opened);

    /// <summary>Fields that both sides changed and nobody has decided yet.</summary>
    public IEnumerable<MergedField> Undecided => Merge is { } merge ? merge.Fields.Where(item => item.IsClash && !_decided.Contains(item.Field.Name)) : [];

    public void Change(string field, string text)
    {
        Typed = Typed with { Texts = Typed.Texts.SetItem(field, text) };
        _decided.Add(field);
        Check = Judge();
        Draft.Keep(FactDraft.Write(Typed), _baseVersion);
    }

    /// <summary>Takes one side's text of a field.</summary>
    public void Choose(MergedField field, bool isTheirs)
    {
        ArgumentNullException.ThrowIfNull(field);
        Change(field.Field.Name, isTheirs ? field.Theirs : field.Mine);
    }

    /// <summary>Judges what is typed, where the last answer was about something else: a removal that was refused.</summary>
    public void Recheck() => Check = Judge();

    /// <summary>Saves what is typed. On a clash nothing is written and <see cref="Merge"/> says what the two sides have.</summary>
    /// <returns>The saved change; null where there is something to decide or to correct first, or the case is gone.</returns>
    public async Task<SavedEdit?> SaveAsync()
    {
        for (var attempt = 0; attempt < EditDesk.Attempts && Check is { Record: { } record, Place: { } place } && !Undecided.Any(); attempt++)
        {
            var before = (Stored.Record, Place: Typed.Place.IsNew ? (FactPlace?)null : Typed.Place);
            var save = await _store.SaveAsync(record, Stored.Version, _user);
            if (await TakeAsync(save))
            {
                return save.Current is { } saved ? SavedEdit.Of(new FactUndo(before.Record, before.Place, saved.Record, place)) with { MeanwhileBy = Merge is { NeedsChoice: true } ? null : SavedMeanwhileBy } : null;
            }

            if (Merge is { NeedsChoice: true })
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Removes the fact. Where somebody else has changed it meanwhile, theirs is shown first.</summary>
    public async Task<SavedEdit?> RemoveAsync()
    {
        for (var attempt = 0; attempt < EditDesk.Attempts && !Opened.Place.IsNew; attempt++)
        {
            var (before, place) = (Stored.Record, Opened.Place);
            Check = FactEditor.Remove(before, place);
            if (Check.Record is not { } record)
            {
                return null;
            }

            var save = await _store.SaveAsync(record, Stored.Version, _user);
            if (await TakeAsync(save))
            {
                return save.Current is { } saved ? SavedEdit.Of(new FactUndo(before, place, saved.Record, null)) : null;
            }

            if (Merge is { NeedsChoice: true })
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Forgets what is typed: the form is as it is stored.</summary>
    public async Task DiscardAsync()
    {
        await Draft.DiscardAsync();
        (Typed, Merge, RestoredAt) = (Opened, null, null);
        _decided.Clear();
        Check = Judge();
    }

    public ValueTask DisposeAsync() => Draft.DisposeAsync();

    /// <returns>True where it is over: saved, or there is no such case any more.</returns>
    private async Task<bool> TakeAsync(CaseSave save)
    {
        if (save.Status is SaveStatus.Saved)
        {
            await Draft.DiscardAsync();
        }

        if (save is not { Status: SaveStatus.Conflict, Current: { } theirs })
        {
            return true;
        }

        Merge = FactMerge.Of(Stored.Record, Typed, theirs.Record);
        _decided.Clear();
        (Stored, Typed, SavedMeanwhileBy) = (theirs, Merge.Typed, theirs.UpdatedBy);
        Opened = FactEditor.Open(theirs.Record, Typed.Place)!;
        Check = Judge();
        return false;
    }

    private CheckedFact Judge() => FactEditor.Check(Stored.Record, Typed, DateOnly.FromDateTime((_clock.GetUtcNow() + s_earliestTimeZone).DateTime));
}
