using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis;

namespace IcResistance.Tests.Domain.Timeline.Axis;

/// <summary>Small cases for the tests of the time axis, and the drawing of them.</summary>
internal static class AxisCase
{
    public static readonly CaseRecord Empty = new() { Id = "case" };

    /// <summary>Pembrolizumab from day 0 to 378, a baseline of 100 mm, a nadir of 38 mm on day 210 and progression on day 336.</summary>
    public static CaseRecord Relapsing => (Empty with
    {
        Day0 = new DateOnly(2021, 3, 15),
        StatedDay0 = new DateOnly(2021, 3, 15),
        Therapies = [Ici(0, 378, StopReason.Progression), Chemotherapy(392)],
        Lesions = [new Lesion { Id = "T1", Organ = "lung", Role = LesionRole.Target }],
        Assessments = [Scan(-12, 100), Scan(42, 80), Scan(84, 56), Scan(147, 42), Scan(210, 38), Scan(273, 39), Scan(336, 50), Scan(378, 59)],
        FollowUp = new FollowUp { Time = EventTime.OnDay(430), Status = VitalStatus.Alive },
    }).Numbered();

    public static TimeAxisDrawing Draw(CaseRecord record, double width = 1392, AxisDensity density = AxisDensity.Wide, Language language = Language.English) =>
        TimeAxisLayout.Draw(CaseAssessor.Assess(record.Numbered()), new TimeAxisOptions { Width = width, Density = density, Language = language });

    public static Therapy Ici(int? day, int? end = null, StopReason? stop = null, TreatmentPhase? phase = null) => new()
    {
        Name = "pembrolizumab",
        Kind = TherapyKind.Ici,
        Agents = ["pembrolizumab"],
        Time = Time(day, phase),
        End = new CourseEnd { Day = end },
        StopReason = stop,
    };

    public static Therapy Chemotherapy(int? day, TreatmentPhase? phase = null) => new()
    {
        Name = "docetaxel",
        Kind = TherapyKind.Chemotherapy,
        Agents = ["docetaxel"],
        Time = Time(day, phase),
        End = new CourseEnd { Ongoing = day is null ? null : true },
    };

    public static ResponseAssessment Scan(int day, decimal millimetres) => new()
    {
        Time = EventTime.OnDay(day),
        Modality = Modality.Ct,
        Measurements = [new LesionMeasurement { Lesion = "T1", Mm = millimetres }],
        NonTarget = NonTargetStatus.None,
        NewLesions = NewLesionStatus.None,
    };

    public static ResponseAssessment Reported(RecistCategory category, TreatmentPhase phase) => new()
    {
        Time = EventTime.During(phase),
        Reported = new ReportedResponse { Recist = category },
    };

    public static BiomarkerMeasurement Marker(string marker, int? day, decimal? value, string? assay = null, ValueComparator? comparator = null, string? unit = "%") => new()
    {
        Time = Time(day, TreatmentPhase.OnIci),
        Marker = marker,
        Value = value,
        Unit = unit,
        Assay = assay,
        Comparator = comparator,
    };

    private static EventTime Time(int? day, TreatmentPhase? phase) => day is { } known ? EventTime.OnDay(known) : new EventTime { Phase = phase };
}
