using IcResistance.Domain.Assessment;
using IcResistance.Domain.Record;

namespace IcResistance.Web.CommandLine;

/// <summary><c>assess FILE...</c>: from case files to assessments, without database and web server.</summary>
/// <remarks>One object when one case was given, an array when several were (however many of them were refused), or a line for each.</remarks>
internal static class AssessCommand
{
    private const string JsonLines = "--jsonl";

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var arguments = new CommandArguments(args, valued: ["--as-of", "--language"], flags: [JsonLines]);
        var (asOf, language) = (arguments.AsOf, arguments.Language);
        if (arguments.Names.Count == 0)
        {
            throw new WrongUsageException("assess needs a file.");
        }

        var (assessments, given) = (new List<CaseAssessment>(), 0);
        foreach (var file in arguments.Names)
        {
            var result = await CaseFileInput.ReadAsync(file, error, language);
            given += result?.Cases.Count ?? 1;
            foreach (var record in result?.Records ?? [])
            {
                if (await AssessAsync(file, record, asOf, error) is { } assessment)
                {
                    assessments.Add(assessment);
                }
            }
        }

        var text = arguments.Has(JsonLines) ? AssessmentWriter.WriteLines(assessments, language)
            : given > 1 ? AssessmentWriter.WriteArray(assessments, language) + "\n"
            : string.Concat(assessments.Select(assessment => AssessmentWriter.Write(assessment, language) + "\n"));
        await output.WriteAsync(text);
        return assessments.Count == given ? ExitCode.Done : ExitCode.Refused;
    }

    private static async Task<CaseAssessment?> AssessAsync(string file, CaseRecord record, AsOf? asOf, TextWriter error)
    {
        if (asOf is null)
        {
            return CaseAssessor.Assess(record);
        }

        if (asOf.DayIn(record) is { } day)
        {
            return CaseAssessor.Assess(record, day);
        }

        await error.WriteLineAsync(asOf.RefusalOf(file, record));
        return null;
    }
}
