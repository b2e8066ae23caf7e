using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Data;

/// <summary>After a start with other rules, makes all digests anew, a few cases at a time, while the program already serves.</summary>
public sealed partial class DigestRefresh(IDbContextFactory<BoardDbContext> contexts, WriteGate gate, ILogger<DigestRefresh> logger) : BackgroundService
{
    /// <summary>Cases in one transaction: short enough that a person who saves does not wait.</summary>
    private const int Batch = 20;

    private volatile bool _isRunning;

    /// <summary>Some digests may be behind the rules, so that filters and counts may be too.</summary>
    public bool IsRunning => _isRunning;

    /// <summary>Brings every digest up to date.</summary>
    /// <returns>How many were not.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        var refreshed = 0;
        _isRunning = true;
        try
        {
            while (await RefreshSomeAsync(cancellation) is > 0 and var count)
            {
                refreshed += count;
            }
        }
        finally
        {
            _isRunning = false;
        }

        return refreshed;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Yield();
            if (await RunAsync(stoppingToken) is > 0 and var count)
            {
                LogRefreshed(count);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The next start goes on where this one ended.
        }
    }

    private async Task<int> RefreshSomeAsync(CancellationToken cancellation)
    {
        using var turn = await gate.EnterAsync(cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = await context.Cases
            .Where(row => !context.CaseDigests.Any(digest => digest.CaseId == row.Id && digest.CaseVersion == row.Version && digest.RuleSet == CaseDigests.RuleSet))
            .OrderBy(row => row.Id)
            .Take(Batch)
            .ToListAsync(cancellation);
        foreach (var row in rows)
        {
            await CaseDigests.PutAsync(context, row, CaseRowMapping.TryToStored(row)?.Record, isNew: false, cancellation);
        }

        await context.SaveChangesAsync(cancellation);
        return rows.Count;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Refreshed the digests of {Count} cases.")]
    private partial void LogRefreshed(int count);
}
