using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Components.Charts;

internal static class ChartText
{
    public static readonly Phrase AsTable = new("Show as a table", "以表格显示");
    public static readonly Phrase Series = new("Series", "序列");
    public static readonly Phrase Day = new("Day", "天");
    public static readonly Phrase Date = new("Date", "日期");
    public static readonly Phrase Detail = new("Detail", "说明");
    public static readonly Phrase Limits = new("Reference lines", "参考线");
    public static readonly Phrase Days = new("days from the first ICI dose", "距首次 ICI 给药天数");
    public static readonly Phrase Dates = new("date", "日期");
}
