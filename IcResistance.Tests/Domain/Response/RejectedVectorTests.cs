using System.Text.Json;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Response;

/// <summary>Expectations of other projects that contradict RECIST 1.1 or iRECIST: what the program says instead.</summary>
public sealed class RejectedVectorTests
{
    private static readonly Dictionary<string, Action?> s_answers = new()
    {
        ["st-010"] = () => Assert.Equal(RecistCategory.PD, new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(42, 30).Scan(84, 36).Assess().Visits[2].Recist),
        ["st-012"] = () => Assert.Equal((8m, RecistCategory.PR), LastOf(new TumourCourse().Lesion("T1").Scan(-7, 40).Scan(42, 8))),
        ["st-022/84-85 day"] = () => Assert.Equal(RecistCategory.PR, new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(42, 60).Scan(42 + 85, 60).Assess().Index!.Best.Confirmed),
        ["cp-i-cpd best response"] = () => Assert.Equal(IrecistCategory.ICPD, new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(56, 130).Scan(84, 140).Assess().Index!.Best.Irecist),

        // No input that could be run: the source's text and its tables do not belong together.
        ["st-003"] = null,
        ["st-expected_bor_comprehensive.csv vs comprehensive_sdtm_rs.csv"] = null,
    };

    [Fact]
    public void EveryRejectedExpectation_IsAnsweredByThePublishedRule()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(TestPaths.SharedOrSkip("data", "recist", "rejected_vectors.json")));
        foreach (var id in document.RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()!))
        {
            Assert.True(s_answers.TryGetValue(id, out var answer), id);
            answer?.Invoke();
        }
    }

    private static (decimal?, RecistCategory?) LastOf(TumourCourse course) => course.Assess().Visits[^1] is var visit ? (visit.TargetSumMm, visit.Recist) : default;
}
