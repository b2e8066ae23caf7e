using System.Security.Claims;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Record;
using IcResistance.Web.Data;
using IcResistance.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Data;

/// <summary>A store on a real database file, without a web server.</summary>
public sealed class TestStore : IAsyncDisposable
{
    public static readonly ClaimsPrincipal Ann = new(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Dr Ann")], "test"));

    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    private TestStore()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Folder"] = _folder.Path })
            .Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton<TimeProvider>(Clock);
        services.AddLogging();
        services.AddAuthorizationCore();
        services.AddSingleton<IAuthorizationHandler, CaseAuthorizationHandler>();
        services.AddBoardStore(configuration);
        _services = services.BuildServiceProvider();
    }

    public TestClock Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    public string Folder => _folder.Path;

    public CaseStore Cases => Get<CaseStore>();

    public static async Task<TestStore> StartAsync()
    {
        var store = new TestStore();
        await store.Get<DatabaseStart>().PrepareAsync();
        return store;
    }

    public static TestStore Unprepared() => new();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public BoardDbContext NewContext() => Get<IDbContextFactory<BoardDbContext>>().CreateDbContext();

    public static CaseRecord Case(string id, string title = "A case") =>
        CaseFileReader.Read($$"""
            { "caseFile": 1, "id": "{{id}}", "title": "{{title}}", "patient": { "sex": "female", "ageAtDay0": 61, "histology": "adenocarcinoma", "stage": "IVB" },
              "therapies": [ { "name": "nivolumab", "kind": "ici", "line": 1, "day": 0, "endDay": 120 } ],
              "genomics": [ { "day": 130, "gene": "B2M", "class": "loh" } ] }
            """).Records.Single();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}
