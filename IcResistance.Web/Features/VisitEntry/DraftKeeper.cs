using System.Data.Common;
using System.Security.Claims;
using IcResistance.Domain.Response.Entry;
using IcResistance.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Features.VisitEntry;

/// <summary>Stores the draft of one open form: a moment after the last key, and at the latest when the page is left.</summary>
internal sealed class DraftKeeper(VisitDraftStore store, TimeProvider clock, string caseId, ClaimsPrincipal user, Action changed) : IAsyncDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    private CancellationTokenSource _waiting = new();
    private Task _writing = Task.CompletedTask;
    private (TypedVisit Typed, long BaseVersion)? _unsaved;

    /// <summary>When the draft was last stored; null: not yet by this page.</summary>
    public DateTimeOffset? StoredAt { get; private set; }

    /// <summary>The last attempt failed; the next key tries again.</summary>
    public bool HasFailed { get; private set; }

    public void Keep(TypedVisit typed, long baseVersion)
    {
        _unsaved = (typed, baseVersion);
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
        await store.DiscardAsync(caseId, user);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await WriteAsync();
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
            var storedAt = await store.SaveAsync(caseId, unsaved.BaseVersion, VisitDraftJson.Write(unsaved.Typed), user);
            (StoredAt, HasFailed) = (storedAt ?? StoredAt, storedAt is null);
            _unsaved = _unsaved == unsaved ? null : _unsaved;
        }
        catch (Exception failure) when (failure is DbUpdateException or DbException)
        {
            HasFailed = true;
        }
    }
}
