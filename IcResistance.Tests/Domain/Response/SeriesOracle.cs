using System.Globalization;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace IcResistance.Tests.Domain.Response;

/// <summary>One series (a subject read by one reader) of the measured oracles, assessed.</summary>
internal sealed record SeriesOracle(ResponseHistory History, DateOnly Day0)
{
    public VisitResponse At(DateOnly date) => History.Visits.Last(visit => visit.Day == date.DayNumber - Day0.DayNumber);

    public static IEnumerable<Row> Responses(string kind) => Csv.Rows(TestPaths.SharedOrSkip("data", "recist", $"visit_responses_{kind}.csv"));

    public static DateOnly DateOf(Row row) => DateOnly.ParseExact(row["date_imputed"], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Dictionary<string, SeriesOracle> Read(string kind)
    {
        var responses = Responses(kind).ToLookup(row => row["series_id"]);
        return Csv.Rows(TestPaths.SharedOrSkip("data", "recist", $"measurements_{kind}.csv")).GroupBy(row => row["series_id"])
            .ToDictionary(series => series.Key, series => Assess([.. series], responses[series.Key].ToDictionary(Number)));
    }

    private static SeriesOracle Assess(List<Row> rows, Dictionary<decimal, Row> responses)
    {
        var visits = rows.GroupBy(Number).ToDictionary(visit => visit.Key, visit => visit.ToList());
        var dates = visits.ToDictionary(visit => visit.Key, visit => responses.TryGetValue(visit.Key, out var response) ? DateOf(response) : Imputed(visit.Value[0]["date"]));
        foreach (var response in responses)
        {
            dates[response.Key] = DateOf(response.Value);
        }

        var day0 = dates[dates.Keys.Min()];
        var targets = rows.Where(row => row["lesion_type"] == "TARGET").DistinctBy(row => row["lesion_id"]).ToList();
        var course = new TumourCourse();
        foreach (var lesion in rows.Where(row => row["lesion_type"] != "NEW").DistinctBy(row => row["lesion_id"]))
        {
            course.Lesion(lesion["lesion_id"], lesion["lesion_type"] == "TARGET" ? LesionRole.Target : LesionRole.NonTarget, lesion["location"], lesion["nodal"] == "1");
        }

        foreach (var (number, date) in dates.OrderBy(item => item.Key))
        {
            var measured = visits.GetValueOrDefault(number, []).ToLookup(row => row["lesion_id"]);
            course.Visit(Visit(date.DayNumber - day0.DayNumber, responses.GetValueOrDefault(number), [.. targets.Select(target => Measured(target["lesion_id"], measured[target["lesion_id"]].LastOrDefault()))]));
        }

        return new SeriesOracle(course.Assess(), day0);
    }

    private static ResponseAssessment Visit(int day, Row? response, LesionMeasurement[] rows) => new()
    {
        Time = EventTime.OnDay(day),
        Measurements = [.. rows],
        NonTarget = response?["nontarget_response"] switch
        {
            null => null,
            "CR" => NonTargetStatus.Cr,
            "NON-CR/NON-PD" => NonTargetStatus.NonCrNonPd,
            "PD" => NonTargetStatus.Pd,
            "NE" => NonTargetStatus.Ne,
            _ => NonTargetStatus.None,
        },
        NewLesions = response?["new_lesion"] switch
        {
            null => null,
            "NONE" or "N" or "" => NewLesionStatus.None,
            "EQUIVOCAL" => NewLesionStatus.Equivocal,
            _ => NewLesionStatus.Unequivocal,
        },
    };

    private static LesionMeasurement Measured(string lesion, Row? row)
    {
        if (row?["state"] == "ABSENT")
        {
            return TumourCourse.Row(lesion, LesionState.Absent);
        }

        return row?["analysis_diameter_mm"] is { Length: > 0 } text && decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) is var mm
            ? mm == 0 ? TumourCourse.Row(lesion, LesionState.Absent) : TumourCourse.Row(lesion, mm)
            : TumourCourse.Row(lesion, LesionState.NotAssessed);
    }

    private static decimal Number(Row row) => decimal.Parse(row["visitnum"], NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A date without its day is the last day of that month, by the source's own rule.</summary>
    private static DateOnly Imputed(string text) => text.Length == 10
        ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : DateOnly.ParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture).AddMonths(1).AddDays(-1);
}
