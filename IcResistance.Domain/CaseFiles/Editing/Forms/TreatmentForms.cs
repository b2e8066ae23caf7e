using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using static IcResistance.Domain.CaseFiles.Editing.Forms.FormParts;

namespace IcResistance.Domain.CaseFiles.Editing.Forms;

/// <summary>Courses: anticancer treatments, other drugs, adverse events.</summary>
internal static class TreatmentForms
{
    public static IEnumerable<FactField> Therapy(CaseRecord record) =>
    [
        Text("name", "Name", "名称", required: true),
        Choice<TherapyKind>("kind", "Kind", "类别", TreatmentWords.NameOf, required: true),
        List("agents", "Agents", "药物"),
        Number("line", "Line of therapy", "治疗线数"),
        Choice<TherapyIntent>("intent", "Intent", "治疗目的", TreatmentWords.NameOf),
        Start(record, "Start", "开始日期"),
        End(record),
        Ongoing,
        Choice<StopReason>("stopReason", "Why it ended", "结束原因", TreatmentWords.Stopped),
        Number("cycles", "Cycles", "周期数"),
        Text("site", "Site (local treatment)", "部位（局部治疗）"),
        Number("doseGy", "Total dose, Gy", "总剂量（Gy）"),
        Number("fractions", "Fractions", "分割次数"),
        .. Time,
    ];

    public static IEnumerable<FactField> Concomitant(CaseRecord record) =>
    [
        Text("name", "Name", "名称", required: true),
        Choice<ConcomitantKind>("kind", "Kind", "类别", TreatmentWords.NameOf, required: true),
        Start(record, "Start", "开始日期"),
        End(record),
        Ongoing,
        Number("prednisoneEquivalentMgPerDay", "Prednisone equivalent, mg a day", "泼尼松等效剂量（mg/日）"),
        Text("indication", "Indication", "用药指征"),
        .. Time,
    ];

    public static IEnumerable<FactField> AdverseEvent(CaseRecord record) =>
    [
        Text("name", "Name", "名称", required: true),
        Number("grade", "CTCAE grade, 1 to 5", "CTCAE 分级（1–5 级）"),
        Flag("immuneRelated", "Immune-related", "免疫相关"),
        Start(record, "Onset", "发生日期"),
        End(record),
        Ongoing,
        .. Time,
    ];
}
