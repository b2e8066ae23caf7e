using System.Data.Common;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Data;

/// <summary>Stores the draft of one open form: a moment after the last key, and at the latest when the form is left.</summary>
/// <param name="store">Where drafts are kept.</param>
/// <param name="clock">Counts the moment.</param>
/// <param name="caseId">The case.</param>
/// <param name="form">Name of the form, see <see cref="FormDraft.Form"/>.</param>
/// <param name="user">Who types.</param>
/// <param name="changed">Called when <see cref="StoredAt"/> or <see cref="HasFailed"/> has changed.</param>
public sealed class DraftKeeper(FormDraftStore store, TimeProvider clock, string caseId, string form, ClaimsPrincipal user, Action changed) : IAsyncDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    private CancellationTokenSource _waiting = new();
    private Task _writing = Task.CompletedTask;
    private (string Json, long BaseVersion)? _unsaved;

    /// <summary>When the draft was last stored; null: not yet by this page.</summary>
    public DateTimeOffset? StoredAt { get; private set; }

    /// <summary>The last attempt failed; the next key tries again.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Stores the typed state (JSON) after a pause, unless more is typed before.</summary>
    public void Keep(string json, long baseVersion)
    {
        _unsaved = (json, baseVersion);
        _waiting.Cancel();
        _waiting.Dispose();
        _waiting = new CancellationTokenSource();
        _writing = WriteAfterPauseAsync(_writing, _waiting.Token);
    }

    /// <summary>Forgets the draft, also the one that was just about to be stored.</summary>
    public async Task DiscardAsync()
    {
        await StopAsync();
        (_unsaved, StoredAt) = (null, null);
        await store.DiscardAsync(caseId, form, user);
    }

    /// <summary>Stores what is typed now, without the pause.</summary>
    public async Task FlushAsync()
    {
        await StopAsync();
        await WriteAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await FlushAsync();
        _waiting.Dispose();
    }

    private async Task StopAsync()
    {
        await _waiting.CancelAsync();
        await _writing;
    }

    private async Task WriteAfterPauseAsync(Task earlier, CancellationToken cancellation)
    {
        await earlier;
        try
        {
            await Task.Delay(s_pause, clock, cancellation);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        await WriteAsync();
        changed();
    }

    private async Task WriteAsync()
    {
        if (_unsaved is not { } unsaved)
        {
            return;
        }

        try
        {
            var storedAt = await store.SaveAsync(caseId, form, unsaved.BaseVersion, unsaved.Json, user);
            (StoredAt, HasFailed) = (storedAt ?? StoredAt, storedAt is null);
            _unsaved = _unsaved == unsaved ? null : _unsaved;
        }
        catch (Exception failure) when (failure is DbUpdateException or DbException)
        {
            HasFailed = true;
        }
    }
}
