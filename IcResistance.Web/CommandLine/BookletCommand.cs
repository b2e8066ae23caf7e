using IcResistance.Domain.Assessment;
using IcResistance.Domain.Summary;
using IcResistance.Web.Configuration;
using IcResistance.Web.Reports;

namespace IcResistance.Web.CommandLine;

/// <summary><c>booklet ID|FILE... --output FILE.pdf</c>: the cases of a meeting behind one agenda, in one file. How far it has come is on standard error.</summary>
internal static class BookletCommand
{
    public static async Task<int> RunAsync(string[] args, TextWriter error)
    {
        var arguments = new CommandArguments(args, [.. PrintArguments.Valued.Where(option => option != "--as-of")], [Store.DemoFlag, .. PrintArguments.Flags]);
        var request = PrintArguments.RequestOf(arguments);
        if (arguments.Names.Count == 0 || arguments.Value(PrintArguments.Output) is not { } output)
        {
            throw new WrongUsageException("booklet needs ids or case files, and --output.");
        }

        await using var app = arguments.Names.All(CaseLookup.IsFile) ? BoardApplication.Build([.. arguments.Settings], TextWriter.Null) : await Store.OpenAsync(arguments);
        var cases = new List<PrintedCase>();
        foreach (var name in arguments.Names)
        {
            var found = await CaseLookup.FindAsync(app, name, error, request.Languages[0]);
            if (found.Count == 0)
            {
                return ExitCode.Refused;
            }

            var overrules = await CaseLookup.OverrulesAsync(app, name);
            cases.AddRange(found.Select(record => new PrintedCase(CaseAssessor.Assess(record)) { Overrules = overrules }));
        }

        var progress = new ProgressLines(error);
        return await PrintOutput.WriteAsync(
            output, request.Languages[0], error, () => app.Services.GetRequiredService<SummaryPdf>().RenderBookletAsync(cases, request, progress));
    }

    private sealed class ProgressLines(TextWriter error) : IProgress<PrintProgress>
    {
        public void Report(PrintProgress value) => error.WriteLine($"{value.Percent,3} % {value.Text.En}");
    }
}
