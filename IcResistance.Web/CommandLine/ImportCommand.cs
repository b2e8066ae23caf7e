using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Data;
using IcResistance.Web.Security;

namespace IcResistance.Web.CommandLine;

/// <summary><c>import FILE...</c>: each file in one transaction; a file with a refused case changes nothing.</summary>
internal static class ImportCommand
{
    private const string AddOnly = "--add-only";

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var arguments = new CommandArguments(args, valued: [], flags: [AddOnly, Store.DemoFlag]);
        if (arguments.Names.Count == 0)
        {
            throw new WrongUsageException("import needs a file.");
        }

        var mode = arguments.Has(AddOnly) ? ImportMode.AddOnly : ImportMode.AddOrUpdate;
        await using var app = await Store.OpenAsync(arguments);
        var store = app.Services.GetRequiredService<CaseStore>();
        var exit = ExitCode.Done;
        foreach (var file in arguments.Names)
        {
            var result = await CaseFileInput.ReadAsync(file, error, Language.English);
            var isImported = result is { HasErrors: false } && await ImportAsync(store, file, [.. result.Records], mode, output, error);
            exit = isImported ? exit : ExitCode.Refused;
        }

        return exit;
    }

    private static async Task<bool> ImportAsync(
        CaseStore store, string file, List<CaseRecord> records, ImportMode mode, TextWriter output, TextWriter error)
    {
        var import = await store.ImportAsync(records, mode, CurrentUser.CommandLine);
        foreach (var outcome in import.Outcomes.Where(outcome => outcome.IsRefused || import.IsApplied))
        {
            await (outcome.IsRefused ? error : output).WriteLineAsync($"{file}: {outcome.Id}: {Words(outcome.Action)}");
        }

        return import.IsApplied;
    }

    private static string Words(ImportAction action) => action switch
    {
        ImportAction.Added => "added",
        ImportAction.Updated => "updated",
        ImportAction.Unchanged => "unchanged",
        ImportAction.RefusedExists => "the store has another case under this id",
        ImportAction.RefusedDuplicate => "this id occurs twice",
        ImportAction.RefusedNotAllowed => "not allowed",
    };
}
