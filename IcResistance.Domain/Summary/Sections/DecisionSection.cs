using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>Lines for what the board decides, who does it until when, and who was there; the program proposes nothing here.</summary>
internal static class DecisionSection
{
    public static IEnumerable<SummaryBlock> Decision() =>
    [
        new HeadingBlock(SummarySection.Decision, new Phrase("Discussion and decision", "讨论与决定")),
        new SignOffBlock(
        [
            new SignOffLine(new Phrase("Recommendation, or none because", "建议；如无建议，原因"), 2),
            new SignOffLine(new Phrase("Alternatives considered, rationale", "已考虑的其他方案及理由")),
            new SignOffLine(new Phrase("Dissent: who, why", "不同意见：何人、理由")),
            new SignOffLine(new Phrase("Guideline deviation yes / no, why", "偏离指南 是 / 否，原因")),
            new SignOffLine(new Phrase("Trial offered yes / no · rebiopsy yes / no", "提供临床试验 是 / 否 · 再活检 是 / 否")),
            new SignOffLine(new Phrase("Histology review yes / no · genetic counselling yes / no", "病理复核 是 / 否 · 遗传咨询 是 / 否")),
        ]),
    ];

    /// <summary>What a narrow column has room for.</summary>
    public static IEnumerable<SummaryBlock> Brief() =>
    [
        new HeadingBlock(SummarySection.Decision, new Phrase("Discussion and decision", "讨论与决定")),
        new SignOffBlock(
        [
            new SignOffLine(new Phrase("Recommendation", "建议"), 3),
            new SignOffLine(new Phrase("Rationale, dissent", "理由、不同意见"), 2),
            new SignOffLine(new Phrase("Actions: who, until when", "行动：何人、期限"), 2),
        ]),
    ];

    public static IEnumerable<SummaryBlock> Actions() =>
    [
        new HeadingBlock(SummarySection.Actions, new Phrase("Actions: task, owner, due", "行动：任务、负责人、期限")),
        new SignOffBlock([.. Enumerable.Range(1, 3).Select(number => new SignOffLine(Phrase.Same($"{number}")))]),
        new HeadingBlock(SummarySection.FollowUp, new Phrase("Follow-up", "随访")),
        new SignOffBlock(
        [
            new SignOffLine(new Phrase("Ongoing / completed / not done / lost", "进行中 / 完成 / 未执行 / 失访")),
            new SignOffLine(new Phrase("Reason", "原因")),
            new SignOffLine(new Phrase("Outcome", "结局")),
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
            new SignOffLine(new Phrase("Chair, name, time", "主席、姓名、时间")),
        ]),
    ];
}
