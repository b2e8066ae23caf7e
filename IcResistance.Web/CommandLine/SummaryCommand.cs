using IcResistance.Domain.Assessment;
using IcResistance.Domain.Board;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Configuration;
using IcResistance.Web.Data;
using IcResistance.Web.Reports;
using IcResistance.Web.Security;

namespace IcResistance.Web.CommandLine;

/// <summary><c>summary ID|FILE --output FILE.pdf</c>: the two printed pages of a case of the store, or of a case file without the store.</summary>
internal static class SummaryCommand
{
    private const string Output = "--output";

    public static async Task<int> RunAsync(string[] args, TextWriter error)
    {
        var arguments = new CommandArguments(args, valued: [Output, "--as-of", "--language"], flags: [Store.DemoFlag]);
        var (asOf, language) = (arguments.AsOf, arguments.Language);
        if (arguments.Names is not [var name] || arguments.Value(Output) is not { } output)
        {
            throw new WrongUsageException("summary needs one id or case file, and --output.");
        }

        await using var app = IsFile(name) ? BoardApplication.Build([.. arguments.Settings], TextWriter.Null) : await Store.OpenAsync(arguments);
        if (await FindAsync(app, name, error, language) is not { } record)
        {
            return ExitCode.Refused;
        }

        if (asOf is not null && asOf.DayIn(record) is null)
        {
            await error.WriteLineAsync(asOf.RefusalOf(name, record));
            return ExitCode.Refused;
        }

        // A case file holds no statement of the board: only a case of the store has any.
        var overrules = IsFile(name) ? BoardOverrules.None : await app.Services.GetRequiredService<OverruleStore>().FindAsync(name, CurrentUser.CommandLine);
        return await PrintAsync(app, CaseAssessor.Assess(record, asOf?.DayIn(record)), overrules, language, output, error);
    }

    // An id has no folder and no ending of a case file, so the two cannot be mixed up unnoticed.
    private static bool IsFile(string name) => Path.GetExtension(name).ToLowerInvariant() is ".json" or ".jsonl" || File.Exists(name);

    private static async Task<CaseRecord?> FindAsync(WebApplication app, string name, TextWriter error, Language language)
    {
        if (IsFile(name))
        {
            var records = (await CaseFileInput.ReadAsync(name, error, language))?.Records.ToList();
            if (records is [_, _, ..])
            {
                throw new WrongUsageException($"{name} holds several cases; summary prints one.");
            }

            return records?.SingleOrDefault();
        }

        var stored = await app.Services.GetRequiredService<CaseStore>().FindAsync(name, CurrentUser.CommandLine, CaseOperations.Print);
        if (stored is null)
        {
            await error.WriteLineAsync($"{name}: $: no such case in the store");
        }

        return stored?.Record;
    }

    private static async Task<int> PrintAsync(
        WebApplication app, CaseAssessment assessment, BoardOverrules overrules, Language language, string output, TextWriter error)
    {
        try
        {
            var pdf = await app.Services.GetRequiredService<SummaryPdf>().RenderAsync(assessment, overrules, language);
            await File.WriteAllBytesAsync(output, pdf);
            return ExitCode.Done;
        }
        catch (PdfException failure)
        {
            await error.WriteLineAsync($"{output}: $: {failure.Text.In(language)}");
            return ExitCode.Refused;
        }
    }
}
