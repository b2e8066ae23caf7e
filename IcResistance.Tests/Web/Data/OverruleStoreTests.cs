using System.Security.Claims;
using IcResistance.Domain.Board;
using IcResistance.Domain.CaseFiles;
using IcResistance.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Tests.Web.Data;

public sealed class OverruleStoreTests : IAsyncLifetime
{
    private static readonly OverruleSubject s_subject = OverruleSubject.Parse("mechanism:INT-2a")!;
    private static readonly ClaimsPrincipal s_bo = new(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Dr Bo")], "test"));

    private TestStore _store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.StartAsync();
        await _store.Cases.ImportAsync([TestStore.Case("p1")], ImportMode.AddOnly, TestStore.Ann, Cancellation);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Overrule_Added_ComesBackWithWhoWhenWhyAndTheProgramsAnswer()
    {
        await AddAsync("argued-against", seen: 0);

        var entry = Assert.Single((await FindAsync()).InForce);

        Assert.Equal(("argued-against", "normal staining", "possible", "2026.1"), (entry.Answer, entry.Reason, entry.ProgramAnswer, entry.RuleSet));
        Assert.Equal(("Dr Ann", _store.Clock.Now, 1), (entry.By, entry.At, entry.Number));
    }

    [Fact]
    public async Task Overrule_TwoFromTheSameState_SecondIsAConflictThatShowsTheFirst()
    {
        await AddAsync("argued-against", seen: 0);

        var second = await AddAsync("supported", seen: 0, "protein lost by IHC", s_bo);

        Assert.Equal(SaveStatus.Conflict, second.Status);
        Assert.Equal("normal staining", second.Current!.On(s_subject)!.Reason);
        Assert.Single((await FindAsync()).Entries);
    }

    [Fact]
    public async Task Overrule_AfterHavingSeenTheOther_KeepsBoth()
    {
        await AddAsync("argued-against", seen: 0);

        var second = await AddAsync("supported", seen: 1, "protein lost by IHC", s_bo);

        Assert.Equal(SaveStatus.Saved, second.Status);
        Assert.Equal(["normal staining", "protein lost by IHC"], second.Current!.History(s_subject).Select(entry => entry.Reason));
        Assert.Equal("supported", second.Current.On(s_subject)!.Answer);
    }

    [Fact]
    public async Task Overrule_ManyAtOnceFromOneState_OneWinsAndNothingIsMixed()
    {
        var saves = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => AddAsync("possible", seen: 0, $"reason {number}")));

        var saved = Assert.Single(saves, save => save.Status is SaveStatus.Saved);
        Assert.Equal(saved.Current!.On(s_subject)!.Reason, Assert.Single((await FindAsync()).Entries).Reason);
    }

    [Fact]
    public async Task Row_WrittenByAnotherProcessMeanwhile_CannotBeOverwritten()
    {
        await AddAsync("possible", seen: 0);
        await using var context = _store.NewContext();
        context.StatusOverrules.Add(new StatusOverruleRow
        {
            CaseId = "p1",
            Subject = s_subject.Key,
            Number = 1,
            Answer = "supported",
            Reason = "mine",
            ProgramAnswer = "possible",
            RuleSet = "2026.1",
            SavedAt = _store.Clock.Now,
            SavedBy = "Dr Bo",
        });

        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync(Cancellation));
    }

    [Fact]
    public async Task Withdrawal_WithAReason_LeavesTheHistory()
    {
        await AddAsync("argued-against", seen: 0);

        var withdrawal = await AddAsync(answer: null, seen: 1, "read again");

        Assert.Equal(SaveStatus.Saved, withdrawal.Status);
        Assert.Null(withdrawal.Current!.On(s_subject));
        Assert.Equal(["normal staining", "read again"], (await FindAsync()).History(s_subject).Select(entry => entry.Reason));
    }

    [Fact]
    public async Task Withdrawal_WhereNothingStands_IsAConflict() =>
        Assert.Equal(SaveStatus.Conflict, (await AddAsync(answer: null, seen: 0)).Status);

    [Fact]
    public async Task Overrule_WithoutAReason_IsRefusedAndNotWritten()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => AddAsync("possible", seen: 0, "  "));

        Assert.Empty((await FindAsync()).Entries);
    }

    [Fact]
    public async Task Overrule_CaseImportedAgainWithOtherFacts_IsKept()
    {
        await AddAsync("argued-against", seen: 0);

        await _store.Cases.ImportAsync([TestStore.Case("p1", "Corrected")], ImportMode.AddOrUpdate, TestStore.Ann, Cancellation);

        Assert.Single((await FindAsync()).InForce);
    }

    [Fact]
    public async Task CaseFile_OfAnOverruledCase_HoldsTheFactsOnly()
    {
        var before = await CaseFileAsync();

        await AddAsync("argued-against", seen: 0);

        Assert.Equal(before, await CaseFileAsync());
    }

    [Fact]
    public async Task Overrule_OfAnUnknownCase_IsNotFound() =>
        Assert.Equal(SaveStatus.NotFound, (await AddAsync("possible", seen: 0, caseId: "nobody")).Status);

    [Fact]
    public async Task Anonymous_AnyOperation_FindsAndChangesNothing()
    {
        var nobody = new ClaimsPrincipal(new ClaimsIdentity());
        await AddAsync("argued-against", seen: 0);

        Assert.Empty((await _store.Get<OverruleStore>().FindAsync("p1", nobody, Cancellation)).Entries);
        Assert.Equal(SaveStatus.NotFound, (await AddAsync("supported", seen: 1, user: nobody)).Status);
        Assert.Single((await FindAsync()).Entries);
    }

    [Fact]
    public async Task Row_ThatThisVersionCannotRead_HidesNoOther()
    {
        await AddAsync("possible", seen: 0);
        await using (var context = _store.NewContext())
        {
            await context.Database.ExecuteSqlRawAsync(
                "INSERT INTO StatusOverrules SELECT CaseId, 'pattern:PP-03', 1, 'yes', Reason, ProgramAnswer, RuleSet, SavedAt, SavedBy FROM StatusOverrules", Cancellation);
        }

        Assert.Equal(s_subject, Assert.Single((await FindAsync()).Entries).Subject);
    }

    private Task<OverruleSave> AddAsync(string? answer, int seen, string reason = "normal staining", ClaimsPrincipal? user = null, string caseId = "p1") =>
        _store.Get<OverruleStore>().AddAsync(
            new OverruleDraft
            {
                CaseId = caseId,
                Subject = s_subject,
                SeenNumber = seen,
                Answer = answer,
                Reason = reason,
                ProgramAnswer = "possible",
                RuleSet = "2026.1",
            },
            user ?? TestStore.Ann,
            Cancellation);

    private Task<BoardOverrules> FindAsync() => _store.Get<OverruleStore>().FindAsync("p1", TestStore.Ann, Cancellation);

    private async Task<string> CaseFileAsync() => CaseFileWriter.Write((await _store.Cases.FindAsync("p1", TestStore.Ann, Cancellation))!.Record);
}
