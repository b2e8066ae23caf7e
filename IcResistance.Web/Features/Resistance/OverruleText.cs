using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Features.Resistance;

/// <summary>Texts around what the board holds against the program.</summary>
internal static class OverruleText
{
    public static readonly Phrase Overrule = new("Board disagrees …", "讨论会有不同结论……");
    public static readonly Phrase Change = new("State another answer …", "另行更改……");
    public static readonly Phrase Withdraw = new("Withdraw …", "撤回……");
    public static readonly Phrase OwnAnswer = new("The program says", "程序结论为");
    public static readonly Phrase Stays = new("Its answer stays and is shown and printed beside the board's.", "程序结论予以保留，并与讨论会结论并列显示和打印。");
    public static readonly Phrase BoardAnswer = new("The board holds", "讨论会结论");
    public static readonly Phrase Choose = new("choose …", "请选择……");
    public static readonly Phrase Reason = new("Reason (required)", "理由（必填）");
    public static readonly Phrase Save = new("Save", "保存");
    public static readonly Phrase SaveMine = new("Save mine after it", "在其后保存我的结论");
    public static readonly Phrase SaveWithdrawal = new("Withdraw", "撤回");
    public static readonly Phrase Cancel = new("Cancel", "取消");
    public static readonly Phrase AnswerMissing = new("Choose what the board holds.", "请选择讨论会结论。");
    public static readonly Phrase ReasonMissing = new("Write the reason: without one nothing is saved.", "请填写理由：无理由不予保存。");
    public static readonly Phrase Failed = new("It could not be saved. What you wrote is still here; try again.", "未能保存。您填写的内容仍在此处，请重试。");
    public static readonly Phrase NotAllowed = new("This case is not yours to change, or it is gone. Nothing was saved.", "您无权更改该病例，或病例已不存在。未作保存。");
    public static readonly Phrase NothingToWithdraw = new("Somebody has withdrawn it already.", "已由他人撤回。");
    public static readonly Phrase Clash = new("Somebody else stated something while you were writing:", "您填写期间，他人已提交如下结论：");

    public static readonly Phrase YoursIsBelow = new(
        "Yours is below, not saved yet. Saved after it, both stay on record and yours is the one that counts.",
        "您的内容在下方，尚未保存。若在其后保存，两者均保留，以您的结论为准。");

    public static Phrase HeadingOf(Phrase name) => Phrase.Of($"What the board holds on: {name.En}", $"讨论会对此项的结论：{name.Zh}");

    public static Phrase HeadingOfWithdrawal(Phrase name) => Phrase.Of($"Withdraw what the board holds on: {name.En}", $"撤回讨论会对此项的结论：{name.Zh}");

    public static Phrase Earlier(int count) => Phrase.Of($"Earlier statements ({count})", $"此前的记录（{count}）");
}
