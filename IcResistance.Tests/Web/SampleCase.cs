using IcResistance.Domain.Assessment;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Web;

/// <summary>Small synthetic cases for component tests, assessed as the program does it.</summary>
internal static class SampleCase
{
    /// <summary>A partial response to pembrolizumab, then a confirmed progression with biallelic B2M loss in a second biopsy.</summary>
    public static CaseRecord Relapse { get; } = new CaseRecord
    {
        Id = "relapse",
        Day0 = new DateOnly(2021, 3, 15),
        Patient = new Patient { Primary = PrimarySite.Lung, Histology = Histology.Adenocarcinoma },
        Therapies =
        [
            new Therapy
            {
                Time = EventTime.OnDay(0), Name = "pembrolizumab", Kind = TherapyKind.Ici, Agents = ["pembrolizumab"], Line = 1,
                Intent = TherapyIntent.Palliative, End = new CourseEnd { Day = 378 }, StopReason = StopReason.Progression,
            },
        ],
        Lesions =
        [
            new Lesion { Id = "T1", Organ = "lung", Site = "right upper lobe", Role = LesionRole.Target },
            new Lesion { Id = "T2", Organ = "lymph node", Site = "subcarinal", Node = true, Role = LesionRole.Target },
        ],
        Assessments =
        [
            Visit(-14, 60, 40),
            Visit(63, 38, 22) with { Reported = new ReportedResponse { Recist = RecistCategory.SD } },
            Visit(126, 26, 15),
            Visit(336, 48, 15),
            Visit(371, 60, 18) with { NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["liver"] },
        ],
        Specimens =
        [
            new Specimen { Time = EventTime.OnDay(-20), Id = "S1", Type = SpecimenType.Tissue, Site = "lung", Assay = "WES", PurityPercent = 50, Covers = ["B2M", "JAK1", "JAK2"] },
            new Specimen { Time = EventTime.OnDay(373), Id = "S2", Type = SpecimenType.Tissue, Site = "lung", Assay = "WES", PurityPercent = 45, Covers = ["B2M", "JAK1", "JAK2"] },
        ],
        Genomics =
        [
            new GenomicFinding
            {
                Time = EventTime.OnDay(373), Specimen = "S2", Gene = "B2M", Alteration = "p.Leu15Phefs*41", Class = AlterationClass.Frameshift,
                Pathogenicity = Pathogenicity.Pathogenic, Zygosity = Zygosity.Biallelic, VafPercent = 41.5m,
            },
        ],
        Biomarkers =
        [
            Marker("treg", -20, 9, "% of CD4+", "IF panel", "S1"),
            Marker("treg", 373, 24, "% of CD4+", "IF panel", "S2"),
            Marker("pd-l1-tps", -20, 60, "%", "22C3", "S1"),
            Marker("pd-l1-tps", 373, 5, "%", "SP263", "S2"),
            Marker("ldh", -7, 210, "U/L", null, null) with { ReferenceHigh = 246 },
            Marker("ldh", 63, 180, "U/L", null, null) with { ReferenceHigh = 246 },
            Marker("ldh", 336, 320, "U/L", null, null) with { ReferenceHigh = 246 },
            Marker("moon-dust", 10, 3, "mg", null, null),
        ],
    }.Numbered();

    /// <summary>A relative case that knows only reported categories.</summary>
    public static CaseRecord ReportedOnly { get; } = new CaseRecord
    {
        Id = "reported-only",
        Therapies =
        [
            new Therapy
            {
                Time = EventTime.OnDay(0), Name = "nivolumab", Kind = TherapyKind.Ici, Agents = ["nivolumab"], Line = 2,
                Intent = TherapyIntent.Palliative, End = new CourseEnd { Ongoing = true },
            },
        ],
        Assessments =
        [
            new ResponseAssessment { Time = EventTime.OnDay(60), Reported = new ReportedResponse { Recist = RecistCategory.PR, Text = "marked shrinkage" } },
            new ResponseAssessment { Time = EventTime.During(TreatmentPhase.OnIci), Reported = new ReportedResponse { Recist = RecistCategory.SD } },
        ],
    }.Numbered();

    /// <summary>Nothing but an id.</summary>
    public static CaseRecord Empty { get; } = new CaseRecord { Id = "empty" }.Numbered();

    public static CaseAssessment Assess(CaseRecord record) => CaseAssessor.Assess(record);

    private static ResponseAssessment Visit(int day, decimal first, decimal second) => new()
    {
        Time = EventTime.OnDay(day),
        Modality = Modality.Ct,
        Measurements = [new LesionMeasurement { Lesion = "T1", Mm = first }, new LesionMeasurement { Lesion = "T2", Mm = second }],
        NonTarget = NonTargetStatus.None,
        NewLesions = NewLesionStatus.None,
    };

    private static BiomarkerMeasurement Marker(string marker, int day, decimal value, string unit, string? assay, string? specimen) =>
        new() { Time = EventTime.OnDay(day), Marker = marker, Value = value, Unit = unit, Assay = assay, Specimen = specimen };
}
