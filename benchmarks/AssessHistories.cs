#:project ../IcResistance.Domain/IcResistance.Domain.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property ConcurrentGarbageCollection=false

using System.Globalization;
using System.Text.Json;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline;

// How fast visit histories become responses, beside reading the same histories as JSON: one thread, CPU time, interleaved rounds.
const int Histories = 4_000;
const int Rounds = 15;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

(string Name, Func<int, CaseRecord> Make)[] kinds =
[
    ("short: 4 reported visits", HistoryMaker.Reported),
    ("short: 1 target, 4 visits", seed => HistoryMaker.Measured(seed, targets: 1, visits: 4)),
    ("typical: 3 targets, 7 visits", seed => HistoryMaker.Measured(seed, targets: 3, visits: 7)),
];

Console.WriteLine("| histories | assessed per second and core | bytes per history | x reading them as JSON |");
Console.WriteLine("| --- | --- | --- | --- |");
foreach (var (name, make) in kinds)
{
    Console.WriteLine(new Race(name, [.. Enumerable.Range(0, Histories).Select(make)]).Run(Rounds));
}

/// <summary>Runs the assessment and its yardstick turn by turn over the same histories.</summary>
internal sealed class Race(string name, CaseRecord[] records)
{
    private readonly ValueList<LineOfTherapy>[] _lines = [.. records.Select(LinesOfTherapy.Of)];
    private readonly byte[][] _json = [.. records.Select(record => JsonSerializer.SerializeToUtf8Bytes(record.Assessments.Select(Written)))];
    private long _sink;

    public string Run(int rounds)
    {
        for (var i = 0; i < 12; i++)
        {
            (Assess(), Parse()).ToString();
            Thread.Sleep(30);
        }

        var (assess, toJson) = (new double[rounds], new double[rounds]);
        for (var i = 0; i < rounds; i++)
        {
            var (now, json) = (Assess(), Parse());
            (assess[i], toJson[i]) = (now, now / json);
        }

        return $"| {name} | {records.Length / Median(assess):N0} | {Allocated():N0} | {Median(toJson):0.00} |";
    }

    private double Assess() => Seconds(i => _sink += ResponseAssessor.Assess(records[i], _lines[i]).Visits.Count);

    private double Parse() => Seconds(i =>
    {
        using var document = JsonDocument.Parse(_json[i]);
        _sink += document.RootElement.GetArrayLength();
    });

    private long Allocated()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < records.Length; i++)
        {
            _sink += ResponseAssessor.Assess(records[i], _lines[i]).Visits.Count;
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / records.Length;
    }

    /// <summary>CPU time of this process, so that a neighbour on the same cores does not count.</summary>
    private double Seconds(Action<int> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var repeat = 0; repeat < 5; repeat++)
        {
            for (var i = 0; i < records.Length; i++)
            {
                work(i);
            }
        }

        return (Environment.CpuUsage.TotalTime - before).TotalSeconds / 5;
    }

    private static object Written(ResponseAssessment visit) => new
    {
        day = visit.Day,
        measurements = visit.Measurements.Select(row => new { lesion = row.Lesion, mm = row.Mm }),
        nonTarget = visit.NonTarget?.WrittenName(),
        newLesions = visit.NewLesions?.WrittenName(),
        recist = visit.Reported?.Recist?.WrittenName(),
    };

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}

/// <summary>Histories as a registry has them: pembrolizumab from day 0 and a scan every six weeks, the same for the same seed.</summary>
internal static class HistoryMaker
{
    private static readonly RecistCategory[] s_categories = [RecistCategory.CR, RecistCategory.PR, RecistCategory.SD, RecistCategory.SD, RecistCategory.PD, RecistCategory.NE];

    public static CaseRecord Reported(int seed)
    {
        var random = new Random(seed);
        return Case([], [.. Enumerable.Range(1, 4).Select(visit => new ResponseAssessment
        {
            Time = EventTime.OnDay(42 * visit),
            Reported = new ReportedResponse { Recist = s_categories[random.Next(s_categories.Length)] },
        })]);
    }

    public static CaseRecord Measured(int seed, int targets, int visits)
    {
        var random = new Random(seed);
        Lesion[] lesions = [.. Enumerable.Range(1, targets).Select(number => new Lesion { Id = $"T{number}", Organ = $"organ {number}", Role = LesionRole.Target })];
        var lengths = lesions.Select(_ => random.Next(100, 600) / 10m).ToArray();
        return Case([.. lesions], [.. Enumerable.Range(0, visits).Select(visit =>
        {
            LesionMeasurement[] rows = [.. lesions.Select((lesion, i) => new LesionMeasurement { Lesion = lesion.Id, Mm = lengths[i] })];
            lengths = [.. lengths.Select(mm => decimal.Round(mm * random.Next(75, 120) / 100, 1))];
            return new ResponseAssessment
            {
                Time = EventTime.OnDay(visit == 0 ? -7 : 42 * visit),
                Measurements = [.. rows],
                NonTarget = NonTargetStatus.NonCrNonPd,
                NewLesions = visit > 0 && random.Next(20) == 0 ? NewLesionStatus.Unequivocal : NewLesionStatus.None,
            };
        })]);
    }

    private static CaseRecord Case(ValueList<Lesion> lesions, ValueList<ResponseAssessment> visits) => new CaseRecord
    {
        Id = "case",
        Lesions = lesions,
        Assessments = visits,
        Therapies = [new Therapy { Time = EventTime.OnDay(0), Name = "pembrolizumab", Kind = TherapyKind.Ici, Line = 1, End = new CourseEnd { Ongoing = true } }],
    }.Numbered();
}
