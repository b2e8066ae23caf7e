using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Response;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace IcResistance.Tests.Domain.Response;

/// <summary>Real patients whose target sums and reported best responses are both known: what the targets alone can find again.</summary>
public sealed class TargetOnlyOutcomeTests(ITestOutputHelper output)
{
    /// <summary>The source's own: stable disease from day 35 (six weeks less a week) and no continuing partial response.</summary>
    private static readonly ResponseConventions s_source = ResponseConventions.Default with { MinSdDays = 35, ContinuePr = false };

    [Theory]
    [InlineData("PR", 39, 43)]
    [InlineData("SD", 121, 123)]
    [InlineData("PD", 14, 35)]
    public void ReportedResponse_IsFoundAgainInAtLeastTheStatedShare(string category, int found, int of)
    {
        var histories = Histories(ResponseConventions.Default);
        var reported = Patients().Where(row => row["bcor_reported"] == category).ToList();
        var again = reported.Count(row => histories[row["patient_id"]].Index!.Best.Confirmed?.WrittenName() == category);
        output.WriteLine($"reported {category}: {again} of {reported.Count} found again");
        Assert.True(again * of >= found * reported.Count, $"{again} of {reported.Count}, stated {found} of {of}");
    }

    [Fact]
    public void BestResponsesAndFirstProgression_ByTheConventionsOfTheSource_AgreeForEveryPatient() => Assert.Empty(Differences(s_source));

    /// <remarks>One patient by RC-13 (a partial response goes on and so is confirmed), nine by RC-22: their only stable scan came in days 36 to 41.</remarks>
    [Fact]
    public void BestResponsesAndFirstProgression_ByOurConventions_DifferForTenPatients()
    {
        Assert.Equal(10, Differences(ResponseConventions.Default).Count);
        Assert.Equal("791", Assert.Single(Differences(ResponseConventions.Default with { MinSdDays = 35 })));
    }

    private static List<string> Differences(ResponseConventions conventions)
    {
        var histories = Histories(conventions);
        return [.. Patients().Where(row => Expected(row) != Found(histories[row["patient_id"]])).Select(row => row["patient_id"])];
    }

    private static string Expected(Row row) => $"{row["target_only_bor_unconfirmed"]} {row["target_only_bor_confirmed"]} {row["first_target_pd_day"]}";

    private static string Found(ResponseHistory history) =>
        $"{history.Index!.Best.Unconfirmed?.WrittenName()} {history.Index.Best.Confirmed?.WrittenName()} {history.Index.FirstProgression?.Day}";

    private static IEnumerable<Row> Patients() => Csv.Rows(TestPaths.SharedOrSkip("data", "recist", "oak_sld_outcome_patients.csv"));

    private static Dictionary<string, ResponseHistory> Histories(ResponseConventions conventions) =>
        Csv.Rows(TestPaths.SharedOrSkip("data", "recist", "oak_sld_outcome_series.csv")).GroupBy(row => row["patient_id"]).ToDictionary(
            series => series.Key,
            series => series.Aggregate(new TumourCourse().Lesion("T1"), (course, row) => course.Scan((int)Number(row["day"]), Number(row["sld_mm"]))).Assess(conventions));

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
