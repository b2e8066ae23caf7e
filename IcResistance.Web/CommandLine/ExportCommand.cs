using IcResistance.Domain.CaseFiles;
using IcResistance.Web.Data;
using IcResistance.Web.Security;

namespace IcResistance.Web.CommandLine;

/// <summary><c>export ID</c>: the case file that an import of would give the same case.</summary>
internal static class ExportCommand
{
    private const string Output = "--output";

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var arguments = new CommandArguments(args, valued: [Output], flags: [Store.DemoFlag]);
        if (arguments.Names is not [var id])
        {
            throw new WrongUsageException("export needs one id.");
        }

        await using var app = await Store.OpenAsync(arguments);
        var stored = await app.Services.GetRequiredService<CaseStore>().FindAsync(id, CurrentUser.CommandLine, CaseOperations.Export);
        if (stored is null)
        {
            await error.WriteLineAsync($"{id}: $: no such case in the store");
            return ExitCode.Refused;
        }

        var caseFile = CaseFileWriter.Write(stored.Record);
        await (arguments.Value(Output) is { } file ? File.WriteAllTextAsync(file, caseFile + "\n") : output.WriteLineAsync(caseFile));
        return ExitCode.Done;
    }
}
