using IcResistance.Domain.Primitives;
using IcResistance.Web.Reports;

namespace IcResistance.Web.Components;

/// <summary>Texts of the choices for a print.</summary>
public static class PrintText
{
    public static readonly Phrase Choices = new("How to print", "打印方式");
    public static readonly Phrase Languages = new("Language", "语言");
    public static readonly Phrase BothLanguages = new("both, one under the other (more pages)", "双语对照（页数增加）");
    public static readonly Phrase Layout = new("Layout", "版式");
    public static readonly Phrase Summary = new("summary, two pages a case", "摘要，每例两页");
    public static readonly Phrase Handout = new("handout, one page across", "讲义，每例一页横版");
    public static readonly Phrase Paper = new("Paper", "纸张");
    public static readonly Phrase Letter = new("US letter", "美国信纸（Letter）");
    public static readonly Phrase LargePrint = new("large print (12 pt and more, more pages)", "大字版（12 磅及以上，页数增加）");
    public static readonly Phrase DeIdentified = new("de-identified (no id, title, dates, notes, free texts)", "去标识（无编号、标题、日期、备注及自由文本）");

    public static readonly Phrase Final = new("mark as FINAL (else DRAFT)", "标记为定稿（否则为草稿）");

    public static Phrase NameOfLanguage(string tag) => tag switch
    {
        PrintRequest.Both => BothLanguages,
        "en" => Phrase.Same("English"),
        _ => Phrase.Same("中文"),
    };
}
