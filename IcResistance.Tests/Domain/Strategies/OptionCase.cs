using IcResistance.Domain.Assessment;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Strategies;

namespace IcResistance.Tests.Domain.Strategies;

/// <summary>
/// A patient of whom everything is known: pembrolizumab in first line, partial response, one adrenal lesion progressing on day 300,
/// treated locally on day 310. A test takes away or changes the one fact that it is about.
/// </summary>
internal static class OptionCase
{
    public const int Progression = 300;

    public static CaseRecord Complete { get; } = new CaseRecord
    {
        Id = "option",
        Day0 = new DateOnly(2022, 1, 10),
        Patient = new Patient
        {
            Primary = PrimarySite.Lung,
            Histology = Histology.Adenocarcinoma,
            Ecog = 1,
            Comorbidities = [],
            Wishes = "Wants to stay at home.",
        },
        Drivers = [new DriverGene { Gene = "EGFR", Status = DriverGeneStatus.WildType }, new DriverGene { Gene = "ALK", Status = DriverGeneStatus.WildType }],
        Therapies = [Ici(Progression)],
        Concomitant = [],
        AdverseEvents = [],
        Lesions =
        [
            new Lesion { Id = "T1", Organ = "lung", Site = "right upper lobe", Role = LesionRole.Target },
            new Lesion { Id = "T2", Organ = "adrenal", Site = "left adrenal", Role = LesionRole.Target, LocallyTreatedDay = 310 },
        ],
        Assessments = [Visit(-10, 50, 40), Visit(60, 20, 16), Visit(120, 18, 15), Visit(Progression, 18, 30), Visit(340, 18, 37)],
        Specimens = [new Specimen { Id = "S1", Type = SpecimenType.Tissue, Site = "lung", Time = EventTime.OnDay(-20) }],
        Biomarkers =
        [
            Marker("pd-l1-tps", -20, 60, "22C3"), Marker("immune-phenotype", -20, null) with { Text = "inflamed" }, Marker("fev1", 305, 2.4m), Marker("dlco", 305, 71),
            Marker("alt", 305, 22),
        ],
        Genomics = [new GenomicFinding { Gene = "HLA-A", Alteration = "A*02:01, A*24:02", Class = AlterationClass.Other, Time = EventTime.OnDay(-20), Specimen = "S1" }],
        Performance = [new PerformanceStatus { Time = EventTime.OnDay(305), Ecog = 1 }],
    }.Numbered();

    public static Therapy Ici(int? end, TherapyIntent intent = TherapyIntent.Palliative, StopReason? reason = null) => new()
    {
        Name = "pembrolizumab",
        Kind = TherapyKind.Ici,
        Agents = ["pembrolizumab"],
        Line = intent is TherapyIntent.Palliative ? 1 : null,
        Intent = intent,
        Time = EventTime.OnDay(0),
        End = new CourseEnd { Day = end, Ongoing = end is null ? true : null },
        StopReason = reason,
    };

    public static Therapy Course(string name, TherapyKind kind, int? day, int? end = null, string? site = null, decimal? dose = null) => new()
    {
        Name = name,
        Kind = kind,
        Agents = [name],
        Time = new EventTime { Day = day },
        End = new CourseEnd { Day = end },
        Site = site,
        DoseGy = dose,
    };

    public static BiomarkerMeasurement Marker(string marker, int day, decimal? value, string? assay = null, ValueComparator? comparator = null) =>
        new() { Marker = marker, Value = value, Assay = assay, Comparator = comparator, Time = EventTime.OnDay(day), Unit = value is null ? null : MarkerDictionary.Current.Find(marker) is { Units: [var usual, ..] } ? usual.Name : "%", Specimen = "S1" };

    public static AdverseEvent Event(string name, int? grade, bool? immune = true) => new() { Name = name, Grade = grade, ImmuneRelated = immune, Time = EventTime.OnDay(150) };

    public static Comorbidity Comorbid(string name, ComorbidityCategory? category = null, bool? active = true) => new() { Name = name, Category = category, Active = active };

    public static ResponseAssessment Visit(int day, decimal lung, decimal adrenal) => new()
    {
        Time = EventTime.OnDay(day),
        Modality = Modality.Mri,
        Regions = ["chest", "abdomen", "brain"],
        Measurements = [new LesionMeasurement { Lesion = "T1", Mm = lung }, new LesionMeasurement { Lesion = "T2", Mm = adrenal }],
        NonTarget = NonTargetStatus.None,
        NewLesions = NewLesionStatus.None,
        ClinicallyStable = true,
    };

    /// <summary>The same patient with some facts changed.</summary>
    public static CaseRecord With(Func<CaseRecord, CaseRecord> change) => change(Complete).Numbered();

    public static CaseRecord Patient(this CaseRecord record, Func<Patient, Patient> change) => record with { Patient = change(record.Patient!) };

    /// <summary>The same visits with each changed.</summary>
    public static CaseRecord EachVisit(this CaseRecord record, Func<ResponseAssessment, ResponseAssessment> change) =>
        record with { Assessments = record.Assessments.Select(change).ToValueList() };

    public static CaseRecord WithoutMarker(this CaseRecord record, string marker) =>
        record with { Biomarkers = record.Biomarkers.Where(item => item.Marker != marker).ToValueList() };

    public static OptionFinding Option(this CaseRecord record, string id) => CaseAssessor.Assess(record).Options.Single(option => option.Entry.Id == id);

    public static OptionCondition Condition(this OptionFinding option, string id) => option.Conditions.Single(condition => condition.Statement.Id == id);

    public static CautionLevel? Caution(this OptionFinding option, string id) => option.Cautions.SingleOrDefault(caution => caution.Statement.Id == id)?.Level;
}
