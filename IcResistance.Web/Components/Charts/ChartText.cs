using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Components.Charts;

internal static class ChartText
{
    public static readonly Phrase AsTable = new("Show as a table", "以表格显示");
    public static readonly Phrase SavePicture = new("Save the picture as", "图片另存为");
    public static readonly Phrase SaveTable = new("Save the table as", "表格另存为");
    public static readonly Phrase Series = new("Series", "序列");
    public static readonly Phrase Months = new("Months", "月");
    public static readonly Phrase Date = new("Date", "日期");
    public static readonly Phrase Detail = new("Detail", "说明");
    public static readonly Phrase Limits = new("Reference lines", "参考线");
    public static readonly Phrase Time = new("months from the first ICI dose", "距首次 ICI 给药月数");
    public static readonly Phrase Dates = new("date", "日期");
    public static readonly Phrase Loading = new("The drawing is loading. The table below holds the same figures.", "图形加载中。下方表格含相同数值。");
    public static readonly Phrase Failed = new("The drawing could not be loaded. The table below holds the same figures.", "图形无法加载。下方表格含相同数值。");
    public static readonly Phrase Again = new("Try again", "重试");
    public static readonly Phrase Marker = new("Marker", "标志物");
    public static readonly Phrase Change = new("Change", "变化");
    public static readonly Phrase Note = new("Note", "备注");
}
