using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Web.Data;

namespace IcResistance.Web.Features.VisitEntry;

internal static class VisitEntryText
{
    public static readonly Phrase Title = new("Enter a visit", "录入访视");
    public static readonly Phrase Loading = new("Loading the case …", "正在加载病例……");
    public static readonly Phrase Unreadable = new("The stored facts of this case cannot be read.", "该病例存储的事实无法读取。");
    public static readonly Phrase NotFound = new("There is no such case, or you may not edit it.", "没有此病例，或您无权编辑。");
    public static readonly Phrase BackToPatients = new("Back to the patients", "返回患者列表");
    public static readonly Phrase BackToCase = new("Back to the case", "返回病例");
    public static readonly Phrase Examination = new("Examination", "检查");
    public static readonly Phrase Date = new("Date", "日期");
    public static readonly Phrase Day = new("Day from the first ICI dose", "距首次 ICI 给药天数");
    public static readonly Phrase Modality = new("Modality", "检查方式");
    public static readonly Phrase Slice = new("Slice thickness, mm", "层厚（mm）");
    public static readonly Phrase Regions = new("Regions, separated by commas", "部位（逗号分隔）");
    public static readonly Phrase Lesions = new("Known lesions", "已知病灶");
    public static readonly Phrase LesionsHelp = new(
        "Each row needs a length or another answer. The grey value is the previous one, for reference only: nothing is carried forward.",
        "每行须填写长度或选择其他答案。灰色数值为上次结果，仅供参考，不会自动沿用。");
    public static readonly Phrase NoLesions = new("This case has no lesions yet: add them below.", "本病例尚无病灶：请在下方添加。");
    public static readonly Phrase Previous = new("before", "上次");
    public static readonly Phrase ShortAxisMm = new("short axis, mm", "短径（mm）");
    public static readonly Phrase DiameterMm = new("longest diameter, mm", "最长径（mm）");
    public static readonly Phrase SeenOnly = new("seen, judged by the non-target call", "可见，按非靶病灶判断");
    public static readonly Phrase OrAnswer = new("or", "或");
    public static readonly Phrase RestNotAssessed = new("Set all unanswered rows to “not assessed”", "将所有未填写的行设为“未评估”");
    public static readonly Phrase NewLesionRows = new("Lesions to add", "新增病灶");
    public static readonly Phrase AddLesion = new("Add a lesion", "添加病灶");
    public static readonly Phrase Remove = new("Remove", "移除");
    public static readonly Phrase Id = new("Id", "编号");
    public static readonly Phrase Organ = new("Organ", "器官");
    public static readonly Phrase Site = new("Site", "具体部位");
    public static readonly Phrase Node = new("lymph node", "淋巴结");
    public static readonly Phrase Role = new("Role", "类型");
    public static readonly Phrase LocallyTreated = new("Locally treated before, on", "此前局部治疗日期");
    public static readonly Phrase Calls = new("The reader's calls", "阅片判断");
    public static readonly Phrase NonTargetChange = new("Non-target against the last visit (iRECIST)", "非靶病灶较上次变化（iRECIST）");
    public static readonly Phrase NewLesionCall = new("New lesions", "新病灶");
    public static readonly Phrase ClinicallyStable = new("Clinically stable", "临床稳定");
    public static readonly Phrase Reported = new("As the radiologist reports it (kept beside the derived one)", "放射科报告的类别（与推导结果并列保存）");
    public static readonly Phrase ReportedWords = new("In the report's words", "报告原文");
    public static readonly Phrase Save = new("Save the visit", "保存访视");
    public static readonly Phrase Saving = new("Saving …", "正在保存……");
    public static readonly Phrase SaveFailed = new("The visit could not be saved. Nothing you typed is lost; please try again.", "访视未能保存。已填内容未丢失，请重试。");
    public static readonly Phrase TakeTheirs = new("Load the case as it is now and keep what I typed", "载入最新病例并保留我填写的内容");
    public static readonly Phrase Derived = new("Derived from what is typed", "根据已填内容推导");
    public static readonly Phrase TypeTheDay = new("The response appears as soon as the day of the visit is known.", "填写访视日期后即显示推导的疗效。");
    public static readonly Phrase ReadAsBaseline = new("This visit is read as a baseline: it has a sum and no category.", "本次访视作为基线：有总和，无疗效类别。");
    public static readonly Phrase NoSum = new("not complete", "不完整");
    public static readonly Phrase Target = new("Target response", "靶病灶疗效");
    public static readonly Phrase Missing = new("Still missing", "尚缺");
    public static readonly Phrase ToCorrect = new("To correct", "需更正");
    public static readonly Phrase Complete = new("Everything is answered.", "已全部填写。");
    public static readonly Phrase NotChosen = new("not answered", "未填写");
    public static readonly Phrase Yes = new("yes", "是");
    public static readonly Phrase No = new("no", "否");

    public static Phrase Conflict(StoredCase current, DateTimeOffset at) => Phrase.Of(
        $"{current.UpdatedBy} saved this case at {at:HH:mm} while you were typing. Your visit is not saved yet, and nothing you typed is lost.",
        $"您填写期间，{current.UpdatedBy} 于 {at:HH:mm} 保存了本病例。您的访视尚未保存，已填内容未丢失。");

    public static Phrase MergedInto(string lesion) => VisitWords.MergedInto(lesion);

    public static Phrase Of(LesionState state) => VisitWords.NameOf(state);

    public static Phrase Of(LesionRole role) => role switch
    {
        LesionRole.Target => new("target", "靶病灶"),
        LesionRole.NonTarget => new("non-target", "非靶病灶"),
        LesionRole.New => new("new lesion", "新病灶"),
    };

    public static Phrase Of(NonTargetChange change) => VisitWords.NameOf(change);

    public static Phrase Of(bool answer) => answer ? Yes : No;
}
