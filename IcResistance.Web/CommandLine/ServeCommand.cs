using IcResistance.Web.Configuration;
using IcResistance.Web.Data;
using Microsoft.Extensions.Options;

namespace IcResistance.Web.CommandLine;

internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args, TextWriter output)
    {
        var settings = args.Where(arg => arg is not Store.DemoFlag).ToList();
        await using var app = BoardApplication.Build([.. Store.Settings(args.Contains(Store.DemoFlag), settings)], output);
        await app.Services.GetRequiredService<DatabaseStart>().PrepareAsync();
        if (app.Services.GetRequiredService<IOptions<DemoOptions>>().Value.Load)
        {
            await app.Services.GetRequiredService<SampleCases>().LoadIntoEmptyStoreAsync();
        }

        await app.RunAsync();
        return ExitCode.Done;
    }
}
