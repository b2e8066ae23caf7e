using IcResistance.Domain.CaseFiles;
using IcResistance.Web.Data;
using IcResistance.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace IcResistance.Tests.Web.Data;

public sealed class DatabaseStartTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "5000")]
    public async Task Connection_OfAPreparedDatabase_HasTheSafeSetting(string pragma, string expected)
    {
        await using var store = await TestStore.StartAsync();
        await using var context = store.NewContext();
        await context.Database.OpenConnectionAsync(Cancellation);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        Assert.Equal(expected, $"{await command.ExecuteScalarAsync(Cancellation)}");
    }

    [Fact]
    public async Task Model_AgainstTheMigrations_HasNoChangeLeftOut()
    {
        await using var store = TestStore.Unprepared();
        await using var context = store.NewContext();

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Start_AfterAKilledMigration_DoesNotWaitForItsLock()
    {
        await using var store = TestStore.Unprepared();
        await using (var context = store.NewContext())
        {
            await context.Database.ExecuteSqlRawAsync(
                """
                CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL);
                INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01');
                """,
                Cancellation);
        }

        await store.Get<DatabaseStart>().PrepareAsync(Cancellation);

        Assert.True(await store.Cases.IsEmptyAsync(Cancellation));
    }

    [Fact]
    public async Task Start_WhileAnotherPreparesTheDatabase_IsRefused()
    {
        await using var store = TestStore.Unprepared();
        await using var other = new FileStream(Path.Combine(store.Folder, "icresistance.db.lock"), FileMode.Create, FileAccess.Write, FileShare.None);

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Get<DatabaseStart>().PrepareAsync(Cancellation));
    }

    [Fact]
    public async Task Start_Again_KeepsWhatIsStored()
    {
        await using var store = await TestStore.StartAsync();
        await store.Cases.ImportAsync([TestStore.Case("p1")], ImportMode.AddOnly, TestStore.Ann, Cancellation);

        await store.Get<DatabaseStart>().PrepareAsync(Cancellation);

        Assert.NotNull(await store.Cases.FindAsync("p1", TestStore.Ann, Cancellation));
    }

    [Fact]
    public async Task Start_OverADatabaseOfAnEarlierVersion_KeepsItsCasesAndFindsThemAgain()
    {
        await using var store = TestStore.Unprepared();
        await using (var context = store.NewContext())
        {
            await context.GetService<IMigrator>().MigrateAsync("VisitDrafts", Cancellation);
            var caseFile = CaseFileWriter.Write(TestStore.Case("p1"));
            await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO Cases (Id, Title, SearchText, CaseFile, Version, UpdatedAt, UpdatedBy) VALUES ('p1', 'A case', 'p1', {caseFile}, 1, 0, 'Dr Ann');
                INSERT INTO CaseRevisions (CaseId, Version, CaseFile, SavedAt, SavedBy) VALUES ('p1', 1, {caseFile}, 0, 'Dr Ann');
                """,
                Cancellation);
        }

        await store.Get<DatabaseStart>().PrepareAsync(Cancellation);
        await store.Get<DigestRefresh>().RunAsync(Cancellation);

        await using var after = store.NewContext();
        Assert.Equal(TestStore.Case("p1"), (await store.Cases.FindAsync("p1", TestStore.Ann, Cancellation))?.Record);
        Assert.Equal(1, await after.CaseRevisions.CountAsync(Cancellation));
        Assert.Equal(1, (await store.Get<CaseDirectory>().FindAsync(new CaseFilter { SearchText = "nivo" }, 0, 5, TestStore.Ann, Cancellation)).Total);
    }

    [Fact]
    public async Task Start_OverADatabaseWithAVisitBeingTyped_KeepsTheDraft()
    {
        await using var store = TestStore.Unprepared();
        await using (var context = store.NewContext())
        {
            await context.GetService<IMigrator>().MigrateAsync("BoardLists", Cancellation);
            var caseFile = CaseFileWriter.Write(TestStore.Case("p1"));
            await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO Cases (Id, Title, CaseFile, Version, UpdatedAt, UpdatedBy) VALUES ('p1', 'A case', {caseFile}, 3, 0, 'Dr Ann');
                INSERT INTO VisitDrafts (CaseId, UserId, BaseVersion, Json, UpdatedAt) VALUES ('p1', {CurrentUser.IdOf(TestStore.Ann)}, 2, 'typed', 0);
                """,
                Cancellation);
        }

        await store.Get<DatabaseStart>().PrepareAsync(Cancellation);

        var draft = await store.Get<FormDraftStore>().FindAsync("p1", FormDraft.Visit, TestStore.Ann, Cancellation);
        Assert.Equal(("typed", 2), (draft?.Json, draft?.BaseVersion));
    }

    [Fact]
    public async Task Folder_OfTheStore_IsClosedToOthers()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps folders of a user's profile private by itself.");
            return;
        }

        await using var store = await TestStore.StartAsync();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(store.Folder, "keys")));
    }
}
