using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Web.Configuration;
using IcResistance.Web.Data;
using Microsoft.Extensions.Options;

namespace IcResistance.Web.CommandLine;

internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args, TextWriter output)
    {
        RequireSoundKnowledge();
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

    // A catalogue that contradicts itself must not explain a single patient.
    private static void RequireSoundKnowledge()
    {
        var catalogue = KnowledgeCatalogue.Current;
        string[] problems = [.. catalogue.Validate(), .. MechanismRules.Validate(catalogue)];
        if (problems.Length > 0)
        {
            throw new InvalidOperationException($"The knowledge catalogue {catalogue.Version} is not sound: {string.Join("; ", problems)}");
        }
    }
}
