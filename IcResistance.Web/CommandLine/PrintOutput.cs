using IcResistance.Domain.Primitives;
using IcResistance.Web.Reports;

namespace IcResistance.Web.CommandLine;

/// <summary>Writes what was printed, whole or not at all, and says on standard error why there is nothing.</summary>
internal static class PrintOutput
{
    public static async Task<int> WriteAsync(string file, Language language, TextWriter error, Func<Task<byte[]>> print)
    {
        try
        {
            await WriteWholeAsync(file, await print());
            return ExitCode.Done;
        }
        catch (PdfException failure)
        {
            await error.WriteLineAsync($"{file}: $: {failure.Text.In(language)}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{file}: $: {failure.Message}");
        }

        return ExitCode.Refused;
    }

    // Beside the file and then renamed: a full disk or a killed program leaves no half file under the name that was asked for.
    private static async Task WriteWholeAsync(string file, byte[] content)
    {
        var unfinished = $"{file}.{Guid.NewGuid():N}.part";
        try
        {
            await File.WriteAllBytesAsync(unfinished, content);
            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
