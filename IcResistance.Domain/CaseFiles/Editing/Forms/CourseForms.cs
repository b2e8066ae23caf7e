using IcResistance.Domain.CaseFiles.Editing.Fields;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using static IcResistance.Domain.CaseFiles.Editing.Forms.FormParts;

namespace IcResistance.Domain.CaseFiles.Editing.Forms;

/// <summary>What is seen of the patient over time: visits, performance status, notes.</summary>
internal static class CourseForms
{
    public static IEnumerable<FactField> Assessment(CaseRecord record) =>
    [
        Start(record),
        Choice<Modality>("modality", "Modality", "检查方式", VisitWords.NameOf),
        List("regions", "Regions examined", "检查部位"),
        Number("sliceMm", "Slice thickness, mm", "层厚（mm）"),
        .. record.Lesions.Select(lesion => new LesionLengthField(lesion, record.Lesions.Select(other => other.Id).Where(id => id != lesion.Id))),
        Choice<NonTargetStatus>("nonTarget", "Non-target lesions", "非靶病灶", VisitWords.NameOf),
        Choice<NonTargetChange>("nonTargetChange", "Non-target against the last visit (iRECIST)", "非靶病灶较上次变化（iRECIST）", VisitWords.NameOf),
        Choice<NewLesionStatus>("newLesions", "New lesions", "新病灶", VisitWords.NameOf),
        List("newLesionSites", "Sites of new lesions", "新病灶部位"),
        Flag("clinicallyStable", "Clinically stable", "临床稳定"),
        Choice<RecistCategory>("reported.recist", "RECIST 1.1, reported", "RECIST 1.1（报告）", Code),
        Choice<IrecistCategory>("reported.irecist", "iRECIST, reported", "iRECIST（报告）", Code),
        new TextField("reported.text", new Phrase("Report in its words", "报告原文"), FieldInput.Lines),
        new LesionChangesField(record) { IsSecondary = true },
        new NumberField("targetSumMm", new Phrase("Sum of target diameters, mm, where no lesion is measured", "靶病灶径线总和（mm，仅在无单个病灶测量值时）")) { IsSecondary = true },
        new NumberField("targetChangePercent", new Phrase("Change from baseline, %, where nothing else is given", "较基线变化（%，仅在无其他数据时）")) { IsSecondary = true },
        AfterCycle,
        .. Time,
    ];

    /// <summary>The contract knows no distance from the last dose for a performance status.</summary>
    public static IEnumerable<FactField> Performance(CaseRecord record) =>
    [
        Start(record),
        new NumberField("ecog", new Phrase("ECOG performance status, 0 to 4", "ECOG 体能状态（0–4 分）")) { IsRequired = true },
        .. Time.Where(field => field.Name != "daysAfterIciEnd"),
    ];

    public static IEnumerable<FactField> Note(CaseRecord record) =>
    [
        Start(record),
        new TextField("text", new Phrase("Note", "备注"), FieldInput.Lines) { IsRequired = true },
        .. Time,
    ];
}
