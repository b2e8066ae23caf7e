using IcResistance.Domain.CaseFiles;

namespace IcResistance.Tests.Journeys;

/// <summary>The demonstration with generated cases of many events, brought in by the program's own import.</summary>
public sealed class GeneratedCasesProgram : DemonstrationProgram
{
    private static readonly int[] s_sizes = [60, 600, 6000];

    protected override async Task PrepareAsync()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("icresistance-generated-").FullName, "generated.jsonl");
        await File.WriteAllTextAsync(file, CaseFileWriter.WriteLines(s_sizes.Select(GeneratedCase.Of)));
        await RunAsync("import", file, "--demo");
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }
}
