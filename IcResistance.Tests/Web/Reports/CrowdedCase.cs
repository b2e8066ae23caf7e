using IcResistance.Domain.Record;

namespace IcResistance.Tests.Web.Reports;

/// <summary>More than any patient has: twelve lines of therapy, forty visits with six lesions, sixty gene findings.</summary>
internal static class CrowdedCase
{
    public static CaseRecord Record() => new CaseRecord
    {
        Id = "crowded-1",
        Title = "Twelve lines of therapy",
        Day0 = new DateOnly(2015, 1, 5),
        StatedDay0 = new DateOnly(2015, 1, 5),
        Patient = new Patient { Sex = Sex.Female, AgeAtDay0 = 54, Histology = Histology.Adenocarcinoma, Stage = "IVB", Ecog = 1, Comorbidities = [new Comorbidity { Name = "psoriasis", Category = ComorbidityCategory.Autoimmune }] },
        Therapies = [.. Enumerable.Range(0, 12).Select(Therapy)],
        Lesions = [.. Enumerable.Range(1, 6).Select(number => new Lesion { Id = $"T{number}", Organ = number % 2 == 0 ? "liver" : "lung", Site = $"segment {number}", Role = number <= 5 ? LesionRole.Target : LesionRole.NonTarget })],
        Assessments = [.. Enumerable.Range(0, 40).Select(Visit)],
        AdverseEvents = [.. Enumerable.Range(0, 8).Select(number => new AdverseEvent { Name = $"event {number}", Grade = (number % 3) + 1, ImmuneRelated = true, Time = EventTime.OnDay(number * 100) })],
        Specimens = [.. Enumerable.Range(1, 4).Select(number => new Specimen { Id = $"S{number}", Type = SpecimenType.Tissue, Site = "liver", Assay = "NGS 523 genes", Time = EventTime.OnDay((number * 400) - 420) })],
        Genomics = [.. Enumerable.Range(0, 60).Select(number => new GenomicFinding { Gene = $"GENE{number}", Alteration = "p.Arg273His", Class = AlterationClass.Missense, Specimen = $"S{(number % 4) + 1}", VafPercent = number + 1, Time = EventTime.OnDay(((number % 4) * 400) - 20) })],
        Biomarkers = [.. Enumerable.Range(0, 60).Select(number => new BiomarkerMeasurement { Marker = s_markers[number % s_markers.Length], Value = number + 1, Unit = "%", Assay = "assay", Time = EventTime.OnDay((number * 40) - 100) })],
        Notes = [.. Enumerable.Range(0, 5).Select(number => new ClinicalNote { Time = EventTime.OnDay(number * 300), Text = string.Concat(Enumerable.Repeat($"Note {number} in many words. ", 20)) })],
    }.Numbered();

    private static readonly string[] s_markers = ["pd-l1-tps", "ctdna-max-vaf", "cd8-pd1-fraction", "treg", "mdsc", "lag3", "vista", "cd45", "tam-m2", "cd3-pd1-fraction"];

    private static Therapy Therapy(int number) => new()
    {
        Name = number == 0 ? "pembrolizumab" : $"docetaxel {number}",
        Kind = number == 0 ? TherapyKind.Ici : TherapyKind.Chemotherapy,
        Line = number + 1,
        Time = EventTime.OnDay(number * 200),
        End = number < 11 ? new CourseEnd { Day = (number * 200) + 180 } : new CourseEnd { Ongoing = true },
        Cycles = 8,
        StopReason = number < 11 ? StopReason.Progression : null,
    };

    private static ResponseAssessment Visit(int number) => new()
    {
        Time = EventTime.OnDay((number * 60) - 10),
        Measurements = [.. Enumerable.Range(1, 6).Select(lesion => new LesionMeasurement { Lesion = $"T{lesion}", Mm = 20 + (Math.Abs(number - 5) * 2) + lesion })],
        NonTarget = NonTargetStatus.NonCrNonPd,
        NewLesions = NewLesionStatus.None,
    };
}
