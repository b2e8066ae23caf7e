using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Record;

namespace IcResistance.Tests;

/// <summary>A case of any number of events from a fixed pattern, for tests of size. Its course is no patient's.</summary>
public static class GeneratedCase
{
    private const int LeastDays = 400;
    private const int MostDays = 3650;
    private const int LeastForStays = 300;
    private const int StayDays = 30;

    private static readonly string[] s_markers = ["ldh", "nlr", "crp", "albumin", "ctdna-mean-vaf", "treg", "il-6", "il-8", "vegf", "mdsc"];

    /// <summary>Of every ten events six are values of markers, one is a scan, one a drug, one an adverse event, one a blood sample; one ICI spans them all.</summary>
    public static CaseRecord Of(int events)
    {
        var tenth = events / 10;
        var days = Math.Clamp(events, LeastDays, MostDays);
        var values = events - (4 * tenth) - 1;
        return new CaseRecord
        {
            Id = $"generated-{events}",
            Title = $"Generated case with {events} events",
            StatedDay0 = new DateOnly(2014, 1, 6),
            Day0 = new DateOnly(2014, 1, 6),
            Therapies = [Ici(days)],
            Lesions = [Target("T1", "lung"), Target("T2", "liver")],
            Assessments = [.. Spread(tenth, days, Scan)],
            Concomitant = [.. Spread(tenth, days, Drug)],
            AdverseEvents = [.. Spread(tenth, days, Toxicity)],
            Specimens = [.. Spread(tenth, days, Sample)],
            Biomarkers = [.. Enumerable.Range(0, values).Select(index => Value(DayOf(index / s_markers.Length, 1 + (values / s_markers.Length), days), index))],
        }.Numbered();
    }

    private static IEnumerable<T> Spread<T>(int count, int days, Func<int, int, T> make) => Enumerable.Range(0, count).Select(index => make(DayOf(index, count, days), index));

    /// <summary>Few events come evenly, many come daily in stays of a month with long spans between them.</summary>
    private static int DayOf(int index, int count, int days) => count < LeastForStays
        ? index * days / count
        : (index / StayDays * (days / (1 + ((count - 1) / StayDays)))) + (index % StayDays);

    private static Therapy Ici(int days) => new()
    {
        Time = EventTime.OnDay(0),
        Name = "pembrolizumab",
        Kind = TherapyKind.Ici,
        Agents = ["pembrolizumab"],
        Line = 1,
        Intent = TherapyIntent.Palliative,
        End = new CourseEnd { Day = days },
    };

    private static Lesion Target(string id, string organ) => new() { Id = id, Organ = organ, Site = organ, Role = LesionRole.Target };

    private static ResponseAssessment Scan(int day, int index) => new()
    {
        Time = EventTime.OnDay(day),
        Modality = Modality.Ct,
        Measurements = [new LesionMeasurement { Lesion = "T1", Mm = 30 + (index * 7 % 11) }, new LesionMeasurement { Lesion = "T2", Mm = 20 + (index * 5 % 9) }],
        NonTarget = NonTargetStatus.None,
        NewLesions = NewLesionStatus.None,
    };

    private static ConcomitantMedication Drug(int day, int index) => new()
    {
        Time = EventTime.OnDay(day),
        Name = $"drug {index % 7}",
        Kind = (ConcomitantKind)(index % 3),
        End = new CourseEnd { Day = day + 5 },
    };

    private static AdverseEvent Toxicity(int day, int index) => new() { Time = EventTime.OnDay(day), Name = $"event {index}", Grade = 1 + (index % 3), ImmuneRelated = true };

    private static Specimen Sample(int day, int index) => new() { Time = EventTime.OnDay(day), Id = $"S{index}", Type = SpecimenType.Plasma };

    private static BiomarkerMeasurement Value(int day, int index)
    {
        var marker = s_markers[index % s_markers.Length];
        var unit = MarkerDictionary.Current.Find(marker)!.Units[0].Name;
        return new() { Time = EventTime.OnDay(day), Marker = marker, Value = 10 + (index * 13 % 37), Unit = unit, Assay = "assay" };
    }
}
