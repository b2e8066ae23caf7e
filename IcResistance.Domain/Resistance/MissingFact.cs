using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance;

/// <summary>The facts that a definition can lack, each named once.</summary>
internal static class MissingFact
{
    public static readonly Phrase ResponseCategory = new(
        "response category on the immune checkpoint inhibitor before progression",
        "进展前免疫检查点抑制剂治疗的疗效分类");

    public static readonly Phrase ProgressionDay = new("date of progression", "疾病进展日期");

    public static readonly Phrase FirstDose = new("date of the first dose", "首次给药日期");

    public static readonly Phrase LastDose = new(
        "date of the last dose, or time from the last dose to progression",
        "末次给药日期，或末次给药至进展的时间");

    public static readonly Phrase StopReason = new("reason for stopping", "停药原因");

    public static readonly Phrase ConfirmingScan = new("a scan at least 4 weeks after the first progression", "首次进展至少 4 周后的影像复查");

    public static readonly Phrase GrowthRate = new("lesion sizes that tell how fast it grew", "可判断增长速度的病灶大小");

    public static readonly Phrase Assessment = new("a tumour assessment after the first dose", "首次给药后的肿瘤评估");

    public static readonly Phrase ImagingOfProgression = new("imaging that shows the progression", "证实疾病进展的影像学检查");

    public static readonly Phrase LineOfProgression = new(
        "when the progression was, or on which treatment",
        "疾病进展的时间，或进展时所接受的治疗");

    public static readonly Phrase Thresholds = new("the thresholds of the publication", "该文献的判定阈值");

    public static readonly Phrase Regimen = new("which drugs the regimen held (AR-01)", "方案所含药物（AR-01）");

    public static readonly Phrase LineNumber = new("number of the line of therapy", "治疗线数");

    public static readonly Phrase PathologicalResponse = new("pathological response at surgery", "手术标本的病理缓解程度");

    public static readonly Phrase BiopsyOfRelapse = new("biopsy that proves the relapse", "证实复发的活检");
}
