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

    /// <remarks>The source takes "too small to measure" as not evaluable; RC-09 counts it 5 mm, which also changes the nadir of what follows.</remarks>
    [Fact]
    public void RealTargetLesions_AgreeUntilOneIsTooSmallToMeasure()
    {
        var differences = new List<string>();
        foreach (var series in Csv.Rows(TestPaths.SharedOrSkip("data", "recist", "real_target_lesion_series.csv")).GroupBy(row => row["series_id"]))
        {
            var course = new TumourCourse().Lesion("T1");
            foreach (var row in series)
            {
                course.Visit(new ResponseAssessment { Time = EventTime.OnDay(Int(row["day"])), Measurements = [RealRow(row)], NonTarget = NonTargetStatus.None, NewLesions = NewLesionStatus.None });
            }

            var visits = course.Assess().Visits.ToLookup(visit => visit.Day);
            differences.AddRange(series
                .TakeWhile(row => row["status"] != "TOO SMALL TO MEASURE")
                .Where(row => row["role"] != "BASELINE" && row["response_strict"].Length > 0)
                .Where(row => !visits[Int(row["day"])].Any(visit => visit.Target?.WrittenName() is string found && (found == row["response_strict"] || found == row["response_pr_carried_forward"])))
                .Select(row => $"{series.Key} day {row["day"]}: {string.Join(", ", visits[Int(row["day"])].Select(visit => visit.Target))}, source {row["response_strict"]}"));
        }

        Assert.Empty(differences);
    }

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

    private static LesionMeasurement RealRow(Row row) => row["status"] switch
    {
        "MEASURED" when Decimal(row["mm"]) == 0 => TumourCourse.Row("T1", LesionState.Absent),
        "MEASURED" => TumourCourse.Row("T1", Decimal(row["mm"])),
        "TOO SMALL TO MEASURE" => TumourCourse.Row("T1", LesionState.TooSmall),
        _ => TumourCourse.Row("T1", LesionState.NotAssessed),
    };

    private static T Category<T>(string name)
        where T : struct, Enum => Vocabulary<T>.TryParse(name, out var category) ? category : throw new FormatException(name);

    private static int Day(Row row) => Int(row["day_from_reference"]);

    private static int Int(string text) => (int)Decimal(text);

    private static decimal Decimal(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
