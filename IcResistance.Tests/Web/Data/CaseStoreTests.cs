using System.Security.Claims;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Record;
using IcResistance.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Tests.Web.Data;

public sealed class CaseStoreTests : IAsyncLifetime
{
    private TestStore _store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _store = await TestStore.StartAsync();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Case_Imported_IsFoundWithTheSameFacts()
    {
        var record = TestStore.Case("p1");
        await ImportAsync(record);

        var stored = await FindAsync("p1");

        Assert.Equal(record, stored.Record);
        Assert.Equal(1, stored.Version);
        Assert.Equal("Dr Ann", stored.UpdatedBy);
        Assert.Equal(_store.Clock.Now, stored.UpdatedAt);
    }

    [Fact]
    public async Task SampleCases_EmptyStore_AllComeBackAsTheyWere()
    {
        await _store.Get<SampleCases>().LoadIntoEmptyStoreAsync(Cancellation);

        var page = await _store.Cases.ListAsync(new CaseListQuery { PageSize = 1000 }, TestStore.Ann, Cancellation);

        Assert.Equal(52, page.Total);
        Assert.All(page.Cases, stored => Assert.Equal(
            CaseFileWriter.Write(stored.Record), CaseFileWriter.Write(CaseFileReader.Read(CaseFileWriter.Write(stored.Record)).Records.Single())));
    }

    [Fact]
    public async Task SampleCases_StoreWithACase_AreNotLoaded()
    {
        await ImportAsync(TestStore.Case("p1"));

        await _store.Get<SampleCases>().LoadIntoEmptyStoreAsync(Cancellation);

        Assert.Equal(1, (await _store.Cases.ListAsync(new CaseListQuery(), TestStore.Ann, Cancellation)).Total);
    }

    [Fact]
    public async Task Import_OneCaseRefused_WritesNone()
    {
        await ImportAsync(TestStore.Case("p1"));

        var import = await ImportAsync([TestStore.Case("p2"), TestStore.Case("p1", "Another title")], ImportMode.AddOnly);

        Assert.False(import.IsApplied);
        Assert.Equal([ImportAction.Added, ImportAction.RefusedExists], import.Outcomes.Select(outcome => outcome.Action));
        Assert.Null(await _store.Cases.FindAsync("p2", TestStore.Ann, Cancellation));
    }

    [Fact]
    public async Task Import_SameIdTwice_IsRefused()
    {
        var import = await ImportAsync(TestStore.Case("p1"), TestStore.Case("p1", "Another title"));

        Assert.False(import.IsApplied);
        Assert.Equal(1, import.Count(ImportAction.RefusedDuplicate));
    }

    [Fact]
    public async Task Import_SameContentAgain_IsUnchangedAndMakesNoVersion()
    {
        await ImportAsync(TestStore.Case("p1"));

        var import = await ImportAsync(TestStore.Case("p1"));

        Assert.Equal(ImportAction.Unchanged, Assert.Single(import.Outcomes).Action);
        Assert.Equal(1, (await FindAsync("p1")).Version);
    }

    [Fact]
    public async Task Preview_NewCase_SaysAddedAndWritesNothing()
    {
        var preview = await _store.Cases.PreviewImportAsync([TestStore.Case("p1")], ImportMode.AddOrUpdate, TestStore.Ann, Cancellation);

        Assert.False(preview.IsApplied);
        Assert.Equal(ImportAction.Added, Assert.Single(preview.Outcomes).Action);
        Assert.True(await _store.Cases.IsEmptyAsync(Cancellation));
    }

    [Fact]
    public async Task Save_CurrentVersion_MakesTheNextOne()
    {
        await ImportAsync(TestStore.Case("p1"));

        var save = await SaveAsync(TestStore.Case("p1", "Corrected"), expectedVersion: 1);

        Assert.Equal(SaveStatus.Saved, save.Status);
        Assert.Equal(("Corrected", 2), ((await FindAsync("p1")).Record.Title, (await FindAsync("p1")).Version));
    }

    [Fact]
    public async Task Save_OldVersion_IsAConflictThatShowsWhatIsStored()
    {
        await ImportAsync(TestStore.Case("p1"));
        await SaveAsync(TestStore.Case("p1", "First"), expectedVersion: 1);

        var save = await SaveAsync(TestStore.Case("p1", "Second"), expectedVersion: 1);

        Assert.Equal(SaveStatus.Conflict, save.Status);
        Assert.Equal("First", save.Current!.Record.Title);
        Assert.Equal("First", (await FindAsync("p1")).Record.Title);
    }

    [Fact]
    public async Task Save_ManyAtOnceFromOneVersion_OneWins()
    {
        await ImportAsync(TestStore.Case("p1"));

        var saves = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => SaveAsync(TestStore.Case("p1", $"Title {number}"), expectedVersion: 1)));

        Assert.Equal(1, saves.Count(save => save.Status is SaveStatus.Saved));
        Assert.Equal(2, (await FindAsync("p1")).Version);
    }

    [Fact]
    public async Task Row_ChangedByAnotherProcessMeanwhile_CannotBeOverwritten()
    {
        await ImportAsync(TestStore.Case("p1"));
        await using var mine = _store.NewContext();
        await using var theirs = _store.NewContext();
        var (myRow, theirRow) = (await mine.Cases.SingleAsync(Cancellation), await theirs.Cases.SingleAsync(Cancellation));
        theirRow.Version++;
        await theirs.SaveChangesAsync(Cancellation);

        myRow.Version++;

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => mine.SaveChangesAsync(Cancellation));
    }

    [Fact]
    public async Task Save_UnknownCase_IsNotFound() =>
        Assert.Equal(SaveStatus.NotFound, (await SaveAsync(TestStore.Case("nobody"), expectedVersion: 1)).Status);

    [Fact]
    public async Task Revisions_ImportAndSave_KeepEveryVersionWithWhoAndWhen()
    {
        await ImportAsync(TestStore.Case("p1", "As imported"));
        _store.Clock.Now += TimeSpan.FromHours(1);
        await SaveAsync(TestStore.Case("p1", "Corrected"), expectedVersion: 1);

        await using var context = _store.NewContext();
        var revisions = await context.CaseRevisions.OrderBy(revision => revision.Version).ToListAsync(Cancellation);

        Assert.Equal([1, 2], revisions.Select(revision => revision.Version));
        Assert.Contains("As imported", revisions[0].CaseFile, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromHours(1), revisions[1].SavedAt - revisions[0].SavedAt);
        Assert.All(revisions, revision => Assert.Equal("Dr Ann", revision.SavedBy));
    }

    [Theory]
    [InlineData("b2m", 2)]
    [InlineData("NIVOLUMAB adeno", 2)]
    [InlineData("lynch", 1)]
    [InlineData("lynch sarcomatoid", 0)]
    [InlineData("100%", 0)]
    public async Task List_SearchWords_MustAllOccur(string words, int expected)
    {
        await ImportAsync(TestStore.Case("p1"), TestStore.Case("p2", "Lynch syndrome"));

        var page = await _store.Cases.ListAsync(new CaseListQuery { SearchText = words }, TestStore.Ann, Cancellation);

        Assert.Equal(expected, page.Total);
    }

    [Fact]
    public async Task List_SecondPage_GoesOnWhereTheFirstEnded()
    {
        await ImportAsync(TestStore.Case("a"), TestStore.Case("b"), TestStore.Case("c"));

        var page = await _store.Cases.ListAsync(new CaseListQuery { Page = 1, PageSize = 2 }, TestStore.Ann, Cancellation);

        Assert.Equal(3, page.Total);
        Assert.Equal("c", Assert.Single(page.Cases).Record.Id);
    }

    [Fact]
    public async Task List_StoredTextIsNoCaseFile_IsNamedAndHidesNoOther()
    {
        await ImportAsync(TestStore.Case("p1"), TestStore.Case("p2"));
        await using (var context = _store.NewContext())
        {
            await context.Cases.Where(row => row.Id == "p1").ExecuteUpdateAsync(row => row.SetProperty(item => item.CaseFile, "{"), Cancellation);
        }

        var page = await _store.Cases.ListAsync(new CaseListQuery(), TestStore.Ann, Cancellation);

        Assert.Equal(["p1"], page.Unreadable);
        Assert.Equal("p2", Assert.Single(page.Cases).Record.Id);
    }

    [Fact]
    public async Task Anonymous_AnyOperation_FindsAndChangesNothing()
    {
        await ImportAsync(TestStore.Case("p1"));
        var nobody = new ClaimsPrincipal(new ClaimsIdentity());

        Assert.Null(await _store.Cases.FindAsync("p1", nobody, Cancellation));
        Assert.Empty((await _store.Cases.ListAsync(new CaseListQuery(), nobody, Cancellation)).Cases);
        Assert.Equal(SaveStatus.NotFound, (await _store.Cases.SaveAsync(TestStore.Case("p1", "x"), 1, nobody, Cancellation)).Status);
        Assert.False((await _store.Cases.ImportAsync([TestStore.Case("p2")], ImportMode.AddOrUpdate, nobody, Cancellation)).IsApplied);
    }

    private Task<CaseImport> ImportAsync(params CaseRecord[] records) => ImportAsync(records, ImportMode.AddOrUpdate);

    private Task<CaseImport> ImportAsync(CaseRecord[] records, ImportMode mode) => _store.Cases.ImportAsync(records, mode, TestStore.Ann, Cancellation);

    private Task<CaseSave> SaveAsync(CaseRecord record, long expectedVersion) => _store.Cases.SaveAsync(record, expectedVersion, TestStore.Ann, Cancellation);

    private async Task<StoredCase> FindAsync(string id) => (await _store.Cases.FindAsync(id, TestStore.Ann, Cancellation))!;
}
