#:sdk Microsoft.NET.Sdk.Web
#:project ../IcResistance.Web/IcResistance.Web.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

using System.Globalization;
using System.Security.Claims;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Web.Configuration;
using IcResistance.Web.Data;
using IcResistance.Web.Features.Home;
using IcResistance.Web.Features.Patients;
using Microsoft.EntityFrameworkCore;

// How the home page and the list grow with the cases: two stores in one process, asked turn by turn. CPU time, so that a neighbour on
// the same cores does not count; the ratio is the result.
int[] sizes = [1_000, 10_000];
const int Rounds = 31;
const int AsksARound = 10;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var stores = new List<FilledStore>();
foreach (var size in sizes)
{
    stores.Add(await FilledStore.OfAsync(size));
}

(string Name, Func<FilledStore, Task> Ask)[] questions =
[
    ("home page", store => store.Home.FindAsync(FilledStore.Reader, default)),
    ("list, first page", store => store.ListAsync(new(null, null, null, null, null, null, 1))),
    ("list, search for an id", store => store.ListAsync(new("p00042", null, null, null, null, null, 1))),
    ("list, search without a hit", store => store.ListAsync(new("moonshine", null, null, null, null, null, 1))),
    ("list, search for a word of a third of the cases", store => store.ListAsync(new("pembro", null, null, null, null, null, 1))),
    ("list, verdict and branch", store => store.ListAsync(new(null, ResistanceResult.Acquired.WrittenName(), null, "intrinsic", null, null, 1))),
    ("list, one mechanism", store => store.ListAsync(new(null, null, "INT-2a", null, null, null, 1))),
];

Console.WriteLine($"| question | ms at {sizes[0]:N0} | ms at {sizes[1]:N0} | x |");
Console.WriteLine("| --- | --- | --- | --- |");
foreach (var (name, ask) in questions)
{
    var times = stores.ConvertAll(_ => new List<double>(Rounds));
    for (var round = -3; round < Rounds; round++)
    {
        for (var i = 0; i < stores.Count; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            for (var repeat = 0; repeat < AsksARound; repeat++)
            {
                await ask(stores[i]);
            }

            if (round >= 0)
            {
                times[i].Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds / AsksARound);
            }
        }
    }

    times.ForEach(list => list.Sort());
    var (small, large) = (times[0][Rounds / 2], times[1][Rounds / 2]);
    Console.WriteLine($"| {name} | {small:0.00} | {large:0.00} | {large / small:0.00} |");
}

foreach (var store in stores)
{
    await store.DisposeAsync();
}

/// <summary>The program's own services over a database file with so many cases: the sample cases over and over, each under an id of its own.</summary>
internal sealed class FilledStore : IAsyncDisposable
{
    public static readonly ClaimsPrincipal Reader = new(new ClaimsIdentity([new Claim(ClaimTypes.Name, "benchmark")], "benchmark"));

    private readonly WebApplication _app;
    private readonly string _folder;

    private FilledStore(WebApplication app, string folder)
    {
        (_app, _folder) = (app, folder);
        (Home, Patients) = (new HomeQuery(Get<CaseDirectory>()), new PatientsQuery(Get<CaseDirectory>(), Get<DigestRefresh>()));
    }

    public HomeQuery Home { get; }

    private PatientsQuery Patients { get; }

    public static async Task<FilledStore> OfAsync(int cases)
    {
        var folder = Directory.CreateTempSubdirectory("icresistance-benchmark-").FullName;
        var app = BoardApplication.Build([$"--Storage:Folder={folder}", "--Logging:LogLevel:Default=Error"], TextWriter.Null);
        await app.Services.GetRequiredService<DatabaseStart>().PrepareAsync();
        var store = new FilledStore(app, folder);
        var samples = Samples();
        foreach (var part in Enumerable.Range(0, cases).Chunk(250))
        {
            var records = part.Select(number => samples[number % samples.Count] with { Id = $"p{number:00000}", Title = $"Patient {number:00000}" });
            await store.Get<CaseStore>().ImportAsync([.. records], ImportMode.AddOnly, Reader);
        }

        await using var context = await store.Get<IDbContextFactory<BoardDbContext>>().CreateDbContextAsync();
        await context.Database.ExecuteSqlRawAsync("PRAGMA optimize;");
        await store.Get<CaseOpenings>().NoteAsync("p00007", Reader);
        return store;
    }

    public Task ListAsync(PatientsRequest request) => Patients.FindAsync(request, Reader, default);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    private static List<CaseRecord> Samples() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "SampleData"), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => CaseFileReader.Read(File.ReadAllText(file)).Records),
    ];
}
