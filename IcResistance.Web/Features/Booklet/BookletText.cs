using IcResistance.Domain.Primitives;
using IcResistance.Web.Reports.Booklets;

namespace IcResistance.Web.Features.Booklet;

/// <summary>Texts of the booklet page.</summary>
public static class BookletText
{
    public static readonly Phrase Title = new("Booklet for a meeting", "会议病例册");
    public static readonly Phrase Lead = new("Choose the cases of a meeting. They are printed behind one agenda, in one file.", "选择本次会议的病例，打印为带议程的单个文件。");
    public static readonly Phrase Cases = new("Cases", "病例");
    public static readonly Phrase Search = new("Search cases", "检索病例");
    public static readonly Phrase NothingFound = new("No case found.", "未找到病例。");
    public static readonly Phrase Agenda = new("Agenda", "议程");
    public static readonly Phrase Empty = new("No case chosen yet.", "尚未选择病例。");
    public static readonly Phrase Question = new("Question for the board", "提交讨论的问题");
    public static readonly Phrase BoardDate = new("Date of the meeting", "会议日期");
    public static readonly Phrase Add = new("Add", "添加");
    public static readonly Phrase AddAll = new("Add all of these", "全部添加");
    public static readonly Phrase Start = new("Print booklet", "打印病例册");
    public static readonly Phrase Cancel = new("Cancel", "取消");
    public static readonly Phrase Fetch = new("Booklet (PDF)", "病例册（PDF）");
    public static readonly Phrase Ready = new("The booklet is ready. It is kept for 15 minutes.", "病例册已生成，保留 15 分钟。");

    public static Phrase Range(int shown, int total) => Phrase.Of($"{shown} of {total} cases", $"{total} 例中的 {shown} 例");

    public static Phrase Up(string id) => Phrase.Of($"Move {id} up", $"上移 {id}");

    public static Phrase Remove(string id) => Phrase.Of($"Remove {id}", $"移除 {id}");

    public static Phrase TooMany => Phrase.Of($"At most {BookletOrder.MostCases} cases fit one booklet.", $"每册最多 {BookletOrder.MostCases} 例。");
}
