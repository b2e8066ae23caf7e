using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace IcResistance.Tests.Domain.Response;

/// <summary>Other people's data and the output of other people's programs, read through the assessor. Skipped where the oracles are absent.</summary>
public sealed class ResponseOracleTests(ITestOutputHelper output)
{
    /// <summary>Named conventions of the sources that differ from ours, with the rule by which the visit says which one was followed.</summary>
    private static readonly Dictionary<string, string> s_conventions = new()
    {
        ["SD_AFTER_PR"] = "RC-13",
        ["REAPPEARANCE_AFTER_TARGET_CR"] = "RC-15",
        ["PD_WITH_MISSING_LESION"] = "RC-14",
    };

    [Theory]
    [InlineData("clean")]
    [InlineData("random")]
    public void MeasuredSeries_AgreesVisitByVisit(string kind)
    {
        var histories = SeriesOracle.Read(kind);
        var (agree, byConvention, differences) = (0, 0, new List<string>());
        foreach (var row in SeriesOracle.Responses(kind).Where(row => kind == "clean" || row["baseline_measurable"] == "1"))
        {
            var visit = histories[row["series_id"]].At(SeriesOracle.DateOf(row));
            if (visit.Recist?.WrittenName() == row["overall_response_source"])
            {
                agree++;
            }
            else if (row["convention_sensitive"].Split(';', '|').Any(name => s_conventions.TryGetValue(name, out var rule) && visit.Flags.Any(flag => flag.Rule == rule)))
            {
                byConvention++;
            }
            else
            {
                differences.Add($"{row["series_id"]} {row["visit"]}: {visit.Recist}, source {row["overall_response_source"]} ({row["convention_sensitive"]}); {visit.Reason.En}");
            }
        }

        output.WriteLine($"{kind}: {agree} agree, {byConvention} by a named convention, {differences.Count} differ");
        Assert.Empty(differences);
        Assert.True(agree > 0);
    }

    [Fact]
    public void BestResponse_OfReportedHistories_Agrees() => Compare(
        "bor",
        (course, row) => course.Reported(Day(row), Category<RecistCategory>(row["response"])),
        best => [best.Unconfirmed?.WrittenName(), best.Confirmed?.WrittenName()],
        ["BOR", "CBOR"]);

    [Fact]
    public void BestIrecistResponse_OfReportedHistories_Agrees() => Compare(
        "ibor",
        (course, row) => course.Reported(Day(row), irecist: Category<IrecistCategory>(row["response"])),
        best => [best.Irecist?.WrittenName()],
        ["IBOR"]);

    [Fact]
    public void ConfirmedProgression_OfReportedHistories_IsDatedAtTheFirstUnconfirmed()
    {
        var courses = Histories("ibor", (course, row) => course.Reported(Day(row), irecist: Category<IrecistCategory>(row["response"])));
        foreach (var row in Csv.Rows(TestPaths.SharedOrSkip("data", "recist", "ibor_expected.csv")).Where(row => row["ICPD"] == "Y" && courses.ContainsKey(row["history_id"])))
        {
            var expected = Date(row["ICPD_date"]).DayNumber - Date(row["reference_date"]).DayNumber;
            var line = courses[row["history_id"]].Assess().Index!;
            Assert.Equal((row["history_id"], expected), (row["history_id"], line.Progression!.Day!.Value));
            Assert.NotNull(line.Confirmation);
        }
    }

    /// <remarks>
    /// The source takes "too small to measure" as not evaluable; RC-09 counts it 5 mm. Read the source's way, every visit
    /// agrees: nothing else stands between the two readings, and each visit that differs has such a lesion at or before it.
    /// </remarks>
    [Fact]
    public void RealTargetLesions_DifferOnlyInWhatIsTooSmallToMeasure()
    {
        var series = RealSeries();
        Assert.Empty(series.SelectMany(rows => RealDifferences(rows, LesionState.NotAssessed)));

        var differences = series.Select(rows => (rows, Found: RealDifferences(rows, LesionState.TooSmall))).Where(item => item.Found.Count > 0).ToList();
        output.WriteLine($"real: {series.Sum(rows => rows.Count(IsLabelled))} visits, {differences.Sum(item => item.Found.Count)} differ");
        Assert.All(differences, item => Assert.All(item.Found, row => Assert.Contains(item.rows.TakeWhile(other => other != row).Append(row), IsTooSmall)));
    }

    private static List<List<Row>> RealSeries() =>
        [.. Csv.Rows(TestPaths.SharedOrSkip("data", "recist", "real_target_lesion_series.csv")).GroupBy(row => row["series_id"]).Select(rows => rows.ToList())];

    /// <summary>Labelled visits whose target response is neither the source's strict one nor the one that carries PR forward.</summary>
    private static List<Row> RealDifferences(List<Row> series, LesionState tooSmall)
    {
        var course = series.Aggregate(new TumourCourse().Lesion("T1"), (course, row) => course.Visit(new ResponseAssessment
        {
            Time = EventTime.OnDay(Int(row["day"])),
            Measurements = [RealRow(row, tooSmall)],
            NonTarget = NonTargetStatus.None,
            NewLesions = NewLesionStatus.None,
        }));
        var visits = course.Assess().Visits.ToLookup(visit => visit.Day);
        return [.. series.Where(IsLabelled).Where(row => !visits[Int(row["day"])].Any(visit =>
            visit.Target?.WrittenName() is string found && (found == row["response_strict"] || found == row["response_pr_carried_forward"])))];
    }

    private static bool IsLabelled(Row row) => row["role"] != "BASELINE" && row["response_strict"].Length > 0;

    private static bool IsTooSmall(Row row) => row["status"] == "TOO SMALL TO MEASURE";

    private static void Compare(string kind, Func<TumourCourse, Row, TumourCourse> add, Func<BestResponse, string?[]> found, string[] columns)
    {
        var courses = Histories(kind, add);
        var differences = new List<string>();
        foreach (var row in Csv.Rows(TestPaths.SharedOrSkip("data", "recist", $"{kind}_expected.csv")).Where(row => courses.ContainsKey(row["history_id"])))
        {
            var best = found(courses[row["history_id"]].Assess().Index!.Best);
            if (!best.Select(item => item ?? "MISSING").SequenceEqual(columns.Select(column => row[column])))
            {
                differences.Add($"{row["history_id"]}: {string.Join(" ", best)}, source {string.Join(" ", columns.Select(column => row[column]))}");
            }
        }

        Assert.Empty(differences);
        Assert.NotEmpty(courses);
    }

    private static Dictionary<string, TumourCourse> Histories(string kind, Func<TumourCourse, Row, TumourCourse> add) =>
        Csv.Rows(TestPaths.SharedOrSkip("data", "recist", $"{kind}_histories.csv")).GroupBy(row => row["history_id"])
            .Where(history => history.All(row => row["response"] != "CHECK"))
            .ToDictionary(history => history.Key, history => history.Aggregate(new TumourCourse(), add));

    private static LesionMeasurement RealRow(Row row, LesionState tooSmall) => row["status"] switch
    {
        "MEASURED" when Decimal(row["mm"]) == 0 => TumourCourse.Row("T1", LesionState.Absent),
        "MEASURED" => TumourCourse.Row("T1", Decimal(row["mm"])),
        "TOO SMALL TO MEASURE" => TumourCourse.Row("T1", tooSmall),
        _ => TumourCourse.Row("T1", LesionState.NotAssessed),
    };

    private static T Category<T>(string name)
        where T : struct, Enum => Vocabulary<T>.TryParse(name, out var category) ? category : throw new FormatException(name);

    private static int Day(Row row) => Int(row["day_from_reference"]);

    private static int Int(string text) => (int)Decimal(text);

    private static decimal Decimal(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
