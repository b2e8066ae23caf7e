using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Features.Editing;

/// <summary>Texts of the forms that add and correct facts.</summary>
internal static class EditText
{
    public static readonly Phrase Add = new("Add", "添加");
    public static readonly Phrase Save = new("Save", "保存");
    public static readonly Phrase Saving = new("Saving …", "正在保存……");
    public static readonly Phrase Close = new("Close (Esc): what is typed stays as a draft", "关闭（Esc）：已填内容保留为草稿");
    public static readonly Phrase Remove = new("Remove this entry …", "删除此条目……");
    public static readonly Phrase RemoveSure = new("Remove it? The earlier versions of the case keep it, and Undo brings it back.", "确认删除？病例的早期版本仍保留此条目，也可撤销恢复。");
    public static readonly Phrase RemoveYes = new("Yes, remove", "确认删除");
    public static readonly Phrase RemoveNo = new("Keep it", "不删除");
    public static readonly Phrase More = new("More fields", "更多字段");
    public static readonly Phrase NotStated = new("not stated", "未说明");
    public static readonly Phrase Required = new("required", "必填");
    public static readonly Phrase OrInstead = new("instead of a length", "代替长度");
    public static readonly Phrase Failed = new("It could not be saved. What you typed is still here; try again.", "未能保存。您填写的内容仍在此处，请重试。");
    public static readonly Phrase NotAllowed = new("This case is not yours to change, or it is gone. Nothing was saved.", "您无权更改该病例，或病例已不存在。未作保存。");
    public static readonly Phrase NotFound = new("There is no such entry any more.", "该条目已不存在。");
    public static readonly Phrase Opening = new("Opening …", "正在打开……");
    public static readonly Phrase Unchanged = new("Nothing has been changed yet.", "尚未作任何更改。");
    public static readonly Phrase Undo = new("Undo", "撤销");
    public static readonly Phrase Dismiss = new("Close", "关闭");
    public static readonly Phrase UndoRefused = new(
        "Not undone: somebody has changed this entry since. Open it to correct it.", "未撤销：此后该条目已被他人更改。请打开条目进行更正。");
    public static readonly Phrase Unfinished = new("Not saved yet", "尚未保存");
    public static readonly Phrase BoardAnswer = new("what the board holds", "讨论会结论");
    public static readonly Phrase Continue = new("Continue", "继续");
    public static readonly Phrase History = new("Changes", "更改记录");
    public static readonly Phrase OtherData = new("other data of the case", "病例的其他数据");
    public static readonly Phrase FirstVersion = new("first version", "首个版本");
    public static readonly Phrase Field = new("Field", "字段");
    public static readonly Phrase Before = new("Before", "更改前");
    public static readonly Phrase Theirs = new("Theirs", "对方");
    public static readonly Phrase Mine = new("Mine", "我的");
    public static readonly Phrase AllTheirs = new("All theirs", "全部采用对方");
    public static readonly Phrase AllMine = new("All mine", "全部采用我的");
    public static readonly Phrase Chosen = new("chosen", "已选");

    public static Phrase HeadingOf(FactPlace place)
    {
        var kind = FactKinds.NameOf(place.Kind);
        return place.IsNew ? Phrase.Of($"Add: {kind.En}", $"添加：{kind.Zh}") : Phrase.Of($"Correct: {kind.En}", $"更正：{kind.Zh}");
    }

    public static Phrase ToCorrect(int count) => count == 1
        ? new("One field needs attention before this can be saved.", "保存前需更正 1 处。")
        : Phrase.Of($"{count} fields need attention before this can be saved.", $"保存前需更正 {count} 处。");

    public static Phrase Clash(string by, DateTimeOffset at) => Phrase.Of(
        $"{by} saved another version of this entry at {at:HH:mm}, while you were typing. Yours is not saved yet; nothing of either is lost.",
        $"您填写期间，{by} 于 {at:HH:mm} 保存了此条目的另一版本。您的内容尚未保存，双方内容均未丢失。");

    public static Phrase Gone(string by, DateTimeOffset at) => Phrase.Of(
        $"{by} removed this entry at {at:HH:mm}, while you were typing. What you typed is below: save it to add it as a new entry.",
        $"您填写期间，{by} 于 {at:HH:mm} 删除了此条目。您填写的内容在下方，保存后将作为新条目添加。");

    public static Phrase Undecided(int count) => Phrase.Of($"Choose theirs or mine first ({count} left).", $"请先选择采用哪一方（剩余 {count} 项）。");

    public static Phrase Saved(FactChange change, Phrase name) => change switch
    {
        { Before: null } => Phrase.Of($"Added: {name.En}", $"已添加：{name.Zh}"),
        { After: null } => Phrase.Of($"Removed: {name.En}", $"已删除：{name.Zh}"),
        _ => Phrase.Of($"Corrected: {name.En}", $"已更正：{name.Zh}"),
    };

    public static Phrase Meanwhile(string by) => Phrase.Of($"{by} saved other entries of this case meanwhile; both are kept.", $"其间 {by} 保存了本病例的其他条目；双方更改均已保留。");

    public static Phrase DraftOf(FactPlace place)
    {
        var kind = FactKinds.NameOf(place.Kind);
        return place.IsNew ? Phrase.Of($"new {kind.En}", $"新{kind.Zh}") : kind;
    }
}
