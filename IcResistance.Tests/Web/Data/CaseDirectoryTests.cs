using System.Security.Claims;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Assessment.Monitoring;
using IcResistance.Domain.Board;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Tests.Domain.Assessment;
using IcResistance.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Tests.Web.Data;

public sealed class CaseDirectoryTests : IAsyncLifetime
{
    private TestStore _store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private CaseDirectory Directory => _store.Get<CaseDirectory>();

    public async ValueTask InitializeAsync() => _store = await TestStore.StartAsync();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Digests_OfTheSampleCases_SayWhatTheirAssessmentsSay()
    {
        var records = await SamplesAsync();

        var listed = (await FindAsync(new CaseFilter(), 1000)).Cases;

        Assert.Equal(records.Count, listed.Count);
        Assert.All(listed, item => Assert.Equivalent(CaseDigest.Of(CaseAssessor.Assess(records[item.Id])), item.Digest, strict: true));
    }

    [Fact]
    public async Task Filters_OverTheSampleCases_FindWhatTheAssessmentsSay()
    {
        var assessments = (await SamplesAsync()).Values.Select(record => CaseAssessor.Assess(record).ReadOn(_store.Clock.Today())).ToList();

        await ExpectAsync(new CaseFilter { Verdict = ResistanceResult.Acquired }, item => item.Resistance.Headline is ResistanceResult.Acquired);
        await ExpectAsync(new CaseFilter { Warning = CaseWarning.Of(WarningKind.ReportedDiffers) }, item => item.Alerts.Any(alert => alert.Kind is AlertKind.ReportedDiffers));
        await ExpectAsync(new CaseFilter { Warning = CaseWarning.Of(WarningKind.LdhTrend) }, item => item.Monitoring.Any(note => note.Kind is MonitoringKind.LdhTrend));
        await ExpectAsync(new CaseFilter { Warning = CaseWarning.Of(WarningKind.StaleData) }, item => item.Alerts.Any(alert => alert.Kind is AlertKind.StaleData));
        await ExpectAsync(new CaseFilter { Warning = CaseWarning.Any }, item => item.Alerts.Count + item.Monitoring.Count > 0);
        await ExpectAsync(new CaseFilter { Warning = CaseWarning.Overdue }, item => item.Alerts.Any(alert => alert.IsOverdue));
        await ExpectAsync(new CaseFilter { Warning = CaseWarning.Due }, item => item.Alerts.Any(alert => alert is { Kind: AlertKind.PendingIupd, IsOverdue: false }));
        await ExpectAsync(new CaseFilter { Mechanism = "INT-2a" }, item => item.Mechanisms.Any(finding => finding.Entry.Id == "INT-2a" && IsShown(finding)));
        await ExpectAsync(new CaseFilter { Branch = MechanismBranch.Tme }, item => item.Mechanisms.Any(finding => finding.Entry.Branch is MechanismBranch.Tme && IsShown(finding)));
        await ExpectAsync(new CaseFilter { Stage = "III" }, item => StageGroup.Of(item.Record.Patient?.Stage) == "III");
        await ExpectAsync(
            new CaseFilter { Verdict = ResistanceResult.Acquired, Branch = MechanismBranch.Intrinsic, SearchText = "syn" },
            item => item.Resistance.Headline is ResistanceResult.Acquired && item.Record.Id.StartsWith("syn-", StringComparison.Ordinal)
                && item.Mechanisms.Any(finding => finding.Entry.Branch is MechanismBranch.Intrinsic && IsShown(finding)));

        async Task ExpectAsync(CaseFilter filter, Func<CaseAssessment, bool> expected)
        {
            var ids = assessments.Where(expected).Select(item => item.Record.Id).Order(StringComparer.Ordinal).ToList();
            var page = await FindAsync(filter, 1000);
            Assert.NotEmpty(ids);
            Assert.Equal(ids, page.Cases.Select(item => item.Id));
            Assert.Equal(ids.Count, page.Total);
        }
    }

    [Fact]
    public async Task Counts_OverTheSampleCases_AddUp()
    {
        var assessments = (await SamplesAsync()).Values.Select(record => CaseAssessor.Assess(record).ReadOn(_store.Clock.Today())).ToList();

        var counts = await Directory.CountAsync(TestStore.Ann, Cancellation);

        Assert.Equal(assessments.Count, counts.All);
        Assert.Equal(assessments.Count, counts.Verdicts.Values.Sum());
        Assert.Equal(assessments.Count(item => item.Alerts.Count + item.Monitoring.Count > 0), counts.Warned);
        Assert.All(Enum.GetValues<WarningKind>(), kind => Assert.Equal(assessments.Count(item => KindsOf(item).Contains(kind)), counts.Warnings.GetValueOrDefault(kind)));
    }

    [Fact]
    public async Task Warning_WhoseDayComes_IsFoundFromThatDayOnWithoutANewDigest()
    {
        var pending = CalendarAlertsTests.Pending();
        await ImportAsync(pending);

        await ExpectAsync(CalendarAlertsTests.WindowEnd, due: 1, overdue: 0);
        await ExpectAsync(CalendarAlertsTests.WindowEnd.AddDays(1), due: 0, overdue: 1);

        async Task ExpectAsync(DateOnly today, int due, int overdue)
        {
            _store.Clock.Now = new DateTimeOffset(today, new TimeOnly(12, 0), TimeSpan.Zero);
            Assert.Equal(due, (await FindAsync(new CaseFilter { Warning = CaseWarning.Due })).Total);
            Assert.Equal(overdue, (await FindAsync(new CaseFilter { Warning = CaseWarning.Overdue })).Total);
            Assert.Equal(overdue, (await Directory.CountAsync(TestStore.Ann, Cancellation)).Overdue);
            var listed = Assert.Single((await FindAsync(new CaseFilter { Warning = CaseWarning.Of(WarningKind.PendingIupd) })).Cases);
            Assert.Equal(overdue == 1, Assert.Single(listed.Warnings, warning => warning.Kind is WarningKind.PendingIupd).IsOverdue);
        }
    }

    [Theory]
    [InlineData("NIVO", 1)]
    [InlineData("获得性", 1)]
    [InlineData("得性", 1)]
    [InlineData("b2m 双等位", 1)]
    [InlineData("volumab", 0)]
    [InlineData("%", 1)]
    [InlineData("_", 1)]
    public async Task Search_BeginningOfAnyWord_FindsItWhateverTheCase(string text, int expected)
    {
        await ImportAsync(TestStore.Case("p1", "获得性双等位基因缺失"));

        Assert.Equal(expected, (await FindAsync(new CaseFilter { SearchText = text })).Total);
    }

    [Fact]
    public async Task Search_IsARangeOfTheIndex()
    {
        await using var context = _store.NewContext();
        await context.Database.OpenConnectionAsync(Cancellation);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        var query = context.Matching(new CaseFilter { SearchText = "b2m" }.On(default), TestStore.Ann);
        command.CommandText = "EXPLAIN QUERY PLAN " + query.ToQueryString().Split("\n\n", 2)[^1].Replace("@first", "'word:b2m'", StringComparison.Ordinal).Replace("@last", "'word:b2mz'", StringComparison.Ordinal);

        var plan = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        while (await reader.ReadAsync(Cancellation))
        {
            plan.Add(reader.GetString(3));
        }

        Assert.Contains(plan, step => step.Contains("USING COVERING INDEX", StringComparison.Ordinal) && step.Contains("(Term>? AND Term<?)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Case_SavedAgain_IsFoundByItsNewWordsOnly()
    {
        await ImportAsync(TestStore.Case("p1", "First"));
        await _store.Cases.SaveAsync(TestStore.Case("p1", "Second"), expectedVersion: 1, TestStore.Ann, Cancellation);

        Assert.Equal(0, (await FindAsync(new CaseFilter { SearchText = "first" })).Total);
        Assert.Equal(1, (await FindAsync(new CaseFilter { SearchText = "second" })).Total);
    }

    [Fact]
    public async Task Digest_BehindTheRules_IsNeverShown()
    {
        await ImportAsync(TestStore.Case("p1"));
        await SpoilAsync("older rules", caseVersion: 1);

        var digest = Assert.Single((await FindAsync(new CaseFilter())).Cases).Digest;

        Assert.Equal(CaseAssessor.Assess(TestStore.Case("p1")).Resistance.Headline, digest!.Headline);
    }

    [Theory]
    [InlineData("older rules", 1)]
    [InlineData(null, 0)]
    public async Task Refresh_DigestBehindTheRulesOrTheCase_IsMadeAnewOnce(string? ruleSet, long caseVersion)
    {
        await ImportAsync(TestStore.Case("p1"), TestStore.Case("p2"));
        await SpoilAsync(ruleSet, caseVersion);

        Assert.Equal(2, await _store.Get<DigestRefresh>().RunAsync(Cancellation));
        Assert.Equal(0, await _store.Get<DigestRefresh>().RunAsync(Cancellation));

        await using var context = _store.NewContext();
        Assert.All(await context.CaseDigests.ToListAsync(Cancellation), digest => Assert.NotEqual("{}", digest.Json));
    }

    [Fact]
    public async Task Case_ThatCannotBeRead_IsListedWithoutADigestAndHidesNoOther()
    {
        await ImportAsync(TestStore.Case("p1"), TestStore.Case("p2"));
        await using (var context = _store.NewContext())
        {
            await context.Database.ExecuteSqlRawAsync("UPDATE Cases SET CaseFile = 'no case file', Version = 2 WHERE Id = 'p1'", Cancellation);
        }

        await _store.Get<DigestRefresh>().RunAsync(Cancellation);
        var cases = (await FindAsync(new CaseFilter())).Cases;

        Assert.Equal(["p1", "p2"], cases.Select(item => item.Id));
        Assert.Equal([true, false], cases.Select(item => item.Digest is null));
    }

    [Fact]
    public async Task Opened_LastOfAll_StandsFirstInTheOwnersListOnly()
    {
        await ImportAsync(TestStore.Case("p1"), TestStore.Case("p2"));
        foreach (var id in new[] { "p1", "p2", "p1", "nobody" })
        {
            await _store.Get<CaseOpenings>().NoteAsync(id, TestStore.Ann, Cancellation);
            _store.Clock.Now += TimeSpan.FromMinutes(1);
        }

        Assert.Equal(["p1", "p2"], (await Directory.LastOpenedAsync(5, TestStore.Ann, Cancellation)).Select(item => item.Id));
        Assert.Empty(await Directory.LastOpenedAsync(5, Named("Dr Bo"), Cancellation));
    }

    [Fact]
    public async Task Changed_LastOfAll_StandsFirst()
    {
        await ImportAsync(TestStore.Case("p1"), TestStore.Case("p2"));
        _store.Clock.Now += TimeSpan.FromMinutes(1);
        await _store.Cases.SaveAsync(TestStore.Case("p2", "Corrected"), expectedVersion: 1, TestStore.Ann, Cancellation);

        Assert.Equal(["p2", "p1"], (await Directory.LastChangedAsync(5, TestStore.Ann, Cancellation)).Select(item => item.Id));
    }

    [Fact]
    public async Task Anonymous_AnyList_ShowsAndCountsNothing()
    {
        await ImportAsync(TestStore.Case("p1"));
        var nobody = new ClaimsPrincipal(new ClaimsIdentity());

        Assert.Equal(0, (await Directory.FindAsync(new CaseFilter(), 0, 10, nobody, Cancellation)).Total);
        Assert.Equal((0, 0), ((await Directory.CountAsync(nobody, Cancellation)).All, (await Directory.CountAsync(nobody, Cancellation)).Verdicts.Count));
        Assert.Empty(await Directory.LastChangedAsync(5, nobody, Cancellation));
        Assert.Null(await _store.Cases.FindAsync("p1", nobody, Cancellation));
    }

    private static IEnumerable<WarningKind> KindsOf(CaseAssessment assessment) =>
        [.. assessment.Alerts.Select(alert => WarningKinds.Of(alert.Kind)), .. assessment.Monitoring.Select(note => WarningKinds.Of(note.Kind))];

    private static bool IsShown(MechanismFinding finding) => finding.Status is MechanismStatus.Supported or MechanismStatus.Possible;

    private static ClaimsPrincipal Named(string name) => new(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], "test"));

    private async Task<Dictionary<string, CaseRecord>> SamplesAsync()
    {
        await _store.Get<SampleCases>().LoadIntoEmptyStoreAsync(Cancellation);
        var page = await _store.Cases.ListAsync(new CaseListQuery { PageSize = 1000 }, TestStore.Ann, Cancellation);
        return page.Cases.ToDictionary(stored => stored.Record.Id, stored => stored.Record);
    }

    private async Task SpoilAsync(string? ruleSet, long caseVersion)
    {
        await using var context = _store.NewContext();
        await context.CaseDigests.ExecuteUpdateAsync(
            digest => digest
                .SetProperty(item => item.Json, "{}")
                .SetProperty(item => item.CaseVersion, caseVersion)
                .SetProperty(item => item.RuleSet, item => ruleSet ?? item.RuleSet),
            Cancellation);
    }

    private Task<CaseImport> ImportAsync(params CaseRecord[] records) => _store.Cases.ImportAsync(records, ImportMode.AddOrUpdate, TestStore.Ann, Cancellation);

    private Task<ListedPage> FindAsync(CaseFilter filter, int size = 25) => Directory.FindAsync(filter, 0, size, TestStore.Ann, Cancellation);
}
