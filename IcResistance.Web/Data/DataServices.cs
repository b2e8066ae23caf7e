using IcResistance.Web.Configuration;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace IcResistance.Web.Data;

public static class DataServices
{
    public static void AddBoardStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<DemoOptions>().BindConfiguration(DemoOptions.Section);
        services.AddDbContextFactory<BoardDbContext>((provider, options) =>
            options.UseBoardDatabase(provider.GetRequiredService<IOptions<StorageOptions>>().Value.DatabasePath));
        services.AddSingleton<WriteGate>();
        services.AddSingleton<DatabaseStart>();
        services.AddSingleton<CaseStore>();
        services.AddSingleton<CaseDirectory>();
        services.AddSingleton<CaseOpenings>();
        services.AddSingleton<OverruleStore>();
        services.AddSingleton<FormDraftStore>();
        services.AddSingleton<CaseHistory>();
        services.AddSingleton<SampleCases>();
        services.AddSingleton<DigestRefresh>();
        services.AddHostedService(provider => provider.GetRequiredService<DigestRefresh>());

        // Keys beside the database: after a restart people are still signed in and open pages find their server again.
        var folder = (configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new()).FolderPath;
        PrivateFolder.Create(folder);
        services.AddDataProtection()
            .SetApplicationName("IcResistance")
            .PersistKeysToFileSystem(PrivateFolder.Create(Path.Combine(folder, "keys")));
    }

    internal static DbContextOptionsBuilder UseBoardDatabase(this DbContextOptionsBuilder options, string path) =>
        options.UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, Cache = SqliteCacheMode.Private }.ToString())
            .AddInterceptors(new ConnectionPragmas());
}
