using IcResistance.Web.Configuration;
using IcResistance.Web.Data;

namespace IcResistance.Web.CommandLine;

/// <summary>Opens the store for one command, with the same services as the web pages but without listening.</summary>
internal static class Store
{
    public const string DemoFlag = "--demo";

    // Sample cases live in a database of their own: they must not be found among patients later.
    private static readonly string[] s_demo = [$"--{StorageOptions.Section}:FileName=demonstration.db", $"--{DemoOptions.Section}:Load=true"];

    public static async Task<WebApplication> OpenAsync(CommandArguments arguments)
    {
        var app = BoardApplication.Build([.. Settings(arguments.Has(DemoFlag), arguments.Settings)], TextWriter.Null);
        await app.Services.GetRequiredService<DatabaseStart>().PrepareAsync();
        return app;
    }

    /// <summary>What was asked for on the command line comes last and wins.</summary>
    public static IEnumerable<string> Settings(bool isDemo, IEnumerable<string> given) => isDemo ? s_demo.Concat(given) : given;
}
