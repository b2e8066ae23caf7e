using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;

namespace IcResistance.Web.CommandLine;

/// <summary>Reads case files named on the command line and says on standard error what is wrong with them.</summary>
internal static class CaseFileInput
{
    /// <returns>The cases of the file, read or refused; null when the file itself cannot be read.</returns>
    public static async Task<CaseFileResult?> ReadAsync(string file, TextWriter error, Language language)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            var result = CaseFileReader.ReadNamed(file, stream);
            await ReportAsync(file, result, error, language);
            return result;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{file}: $: {failure.Message}");
            return null;
        }
    }

    private static async Task ReportAsync(string file, CaseFileResult result, TextWriter error, Language language)
    {
        foreach (var problem in result.Cases.Where(item => item.IsRefused).SelectMany(item => item.Errors))
        {
            var value = problem.Value is null ? "" : $"{problem.Value}: ";
            await error.WriteLineAsync($"{file}: {problem.Path}: {value}{problem.Expectation.In(language)} [{problem.Code}]");
        }
    }
}
