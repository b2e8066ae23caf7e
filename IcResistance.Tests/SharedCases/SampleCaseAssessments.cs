using IcResistance.Domain.Assessment;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.SharedCases;

/// <summary>The cases that come with the program, published and synthetic, read and assessed once.</summary>
internal static class SampleCaseAssessments
{
    public static IReadOnlyList<CaseRecord> Records { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(TestPaths.Repository!, "IcResistance.Web", "SampleData"), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => CaseFileReader.Read(File.ReadAllText(file)).Records),
    ];

    public static IReadOnlyList<CaseAssessment> All { get; } = [.. Records.Select(record => CaseAssessor.Assess(record))];
}
