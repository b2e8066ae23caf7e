using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IcResistance.Web.Data;

/// <summary>Tells every connection, as it opens, what SQLite forgets between connections.</summary>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    // FULL: a commit that was acknowledged survives a loss of power, also in WAL mode.
    private const string Commands = "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Commands;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Commands;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
