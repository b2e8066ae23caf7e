using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Reports;

/// <summary>How far a print has come.</summary>
/// <param name="Percent">0 to 100; the passes of the browser cannot be looked into and count as one step each.</param>
/// <param name="Text">What is being done.</param>
public sealed record PrintProgress(int Percent, Phrase Text)
{
    public static readonly PrintProgress First = new(30, new Phrase("Printing", "正在打印"));

    public static readonly PrintProgress Fitting = new(55, new Phrase("Fitting crowded pages", "正在调整内容较多的页面"));

    public static readonly PrintProgress Final = new(75, new Phrase("Printing with the lengths that fit", "正在按适合的长度打印"));

    public static readonly PrintProgress Numbering = new(90, new Phrase("Writing page numbers on the agenda", "正在为议程填写页码"));

    public static readonly PrintProgress Done = new(100, new Phrase("Ready", "已完成"));

    public static PrintProgress Reading(int number, int count) =>
        new(25 * (number - 1) / count, Phrase.Of($"Reading case {number} of {count}", $"正在读取病例 {number}/{count}"));
}
