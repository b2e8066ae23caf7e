using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>Lines for what the board decides and who was there; the program proposes nothing here.</summary>
internal static class DecisionSection
{
    public static IEnumerable<SummaryBlock> Decision() =>
    [
        new HeadingBlock(SummarySection.Decision, new Phrase("Discussion and decision", "讨论与决定")),
        new SignOffBlock(
        [
            new SignOffLine(new Phrase("Recommendation, or none because", "建议；如无建议，原因"), 2),
            new SignOffLine(new Phrase("Rationale, alternatives considered", "理由及已考虑的其他方案")),
            new SignOffLine(new Phrase("Dissent: who, why", "不同意见：何人、理由")),
            new SignOffLine(new Phrase("Guideline deviation yes / no, why", "偏离指南 是 / 否，原因")),
            new SignOffLine(new Phrase("Trial yes / no · rebiopsy yes / no", "临床试验 是 / 否 · 再活检 是 / 否")),
            new SignOffLine(new Phrase("Actions: task, owner, due", "行动：任务、负责人、期限")),
        ]),
    ];

    public static IEnumerable<SummaryBlock> Attendance() =>
    [
        new HeadingBlock(SummarySection.Attendance, new Phrase("Attendance and signature", "参会与签字")),
        new SignOffBlock(
        [
            new SignOffLine(new Phrase("Oncology", "肿瘤内科")),
            new SignOffLine(new Phrase("Radiology", "影像科")),
            new SignOffLine(new Phrase("Pathology", "病理科")),
            new SignOffLine(new Phrase("Surgery", "外科")),
            new SignOffLine(new Phrase("Radiation oncology", "放疗科")),
            new SignOffLine(new Phrase("Integrated medicine", "中西医结合科")),
            new SignOffLine(new Phrase("Chair, date", "主席、日期")),
        ]),
    ];
}
