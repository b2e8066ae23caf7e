using IcResistance.Domain.Assessment;
using IcResistance.Domain.Summary;
using IcResistance.Web.Configuration;
using IcResistance.Web.Reports;

namespace IcResistance.Web.CommandLine;

/// <summary><c>summary ID|FILE --output FILE.pdf</c>: the printed pages of a case of the store, or of a case file without the store.</summary>
internal static class SummaryCommand
{
    public static async Task<int> RunAsync(string[] args, TextWriter error)
    {
        var arguments = new CommandArguments(args, PrintArguments.Valued, [Store.DemoFlag, .. PrintArguments.Flags]);
        var (asOf, request) = (arguments.AsOf, PrintArguments.RequestOf(arguments));
        if (arguments.Names is not [var name] || arguments.Value(PrintArguments.Output) is not { } output)
        {
            throw new WrongUsageException("summary needs one id or case file, and --output.");
        }

        await using var app = CaseLookup.IsFile(name) ? BoardApplication.Build([.. arguments.Settings], TextWriter.Null) : await Store.OpenAsync(arguments);
        var found = await CaseLookup.FindAsync(app, name, error, request.Languages[0]);
        if (found is [_, _, ..])
        {
            throw new WrongUsageException($"{name} holds several cases; summary prints one, booklet prints them all.");
        }

        if (found is not [var record])
        {
            return ExitCode.Refused;
        }

        if (asOf is not null && asOf.DayIn(record) is null)
        {
            await error.WriteLineAsync(asOf.RefusalOf(name, record));
            return ExitCode.Refused;
        }

        var printed = new PrintedCase(CaseAssessor.Assess(record, asOf?.DayIn(record))) { Overrules = await CaseLookup.OverrulesAsync(app, name) };
        return await PrintOutput.WriteAsync(output, request.Languages[0], error, () => app.Services.GetRequiredService<SummaryPdf>().RenderAsync(printed, request));
    }
}
