using System.Globalization;
using IcResistance.Web.Configuration;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace IcResistance.Web.Data;

/// <summary>Makes the database ready before anything uses it: folder, migrations, and proof of the settings that keep data safe.</summary>
public sealed class DatabaseStart(IDbContextFactory<BoardDbContext> contexts, IOptions<StorageOptions> storage)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(1);

    /// <exception cref="InvalidOperationException">Another process is migrating, or SQLite does not give the guarantees asked for.</exception>
    /// <exception cref="OperationCanceledException">The migration took longer than a minute.</exception>
    public async Task PrepareAsync(CancellationToken cancellation = default)
    {
        PrivateFolder.Create(storage.Value.FolderPath);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(s_limit);

        using var lockFile = TakeLock(storage.Value.DatabasePath + ".lock");
        await using var context = await contexts.CreateDbContextAsync(limit.Token);
        if ((await context.Database.GetPendingMigrationsAsync(limit.Token)).Any())
        {
            await RemoveStaleLockAsync(context, limit.Token);
            await context.Database.MigrateAsync(limit.Token);
        }

        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", limit.Token);
        await AssertPragmasAsync(context, limit.Token);
    }

    private static FileStream TakeLock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure)
        {
            throw new InvalidOperationException($"Another start of the program is preparing the database ({path}).", failure);
        }
    }

    // A process that was killed while it migrated leaves EF's own lock row behind, and EF then waits for ever. Our file lock is
    // released by the operating system, so whoever holds it knows that such a row is nobody's.
    private static async Task RemoveStaleLockAsync(BoardDbContext context, CancellationToken cancellation)
    {
        var tables = await context.Database
            .SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'")
            .SingleAsync(cancellation);
        if (tables == 1)
        {
            await context.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancellation);
        }
    }

    private static async Task AssertPragmasAsync(BoardDbContext context, CancellationToken cancellation)
    {
        (string Name, string Value)[] expected = [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("busy_timeout", "5000")];
        await context.Database.OpenConnectionAsync(cancellation);
        foreach (var (name, value) in expected)
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {name}";
            var actual = Convert.ToString(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
            if (actual != value)
            {
                throw new InvalidOperationException($"SQLite reports {name} = {actual}; {value} is needed to keep the cases safe.");
            }
        }
    }
}
