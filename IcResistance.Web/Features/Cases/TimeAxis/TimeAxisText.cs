using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>Fixed texts of the time axis.</summary>
internal sealed class TimeAxisText
{
    public static readonly TimeAxisText Instance = new();

    public Phrase Title { get; } = new("Time axis", "时间轴");

    public Phrase Events { get; } = new("Events on the time axis", "时间轴上的事件");

    public Phrase Legend { get; } = new("Legend", "图例");

    public Phrase Table { get; } = new("Table of all events", "全部事件列表");

    public Phrase When { get; } = new("When", "时间");

    public Phrase Day { get; } = new("Day", "天");

    public Phrase Date { get; } = new("Date", "日期");

    public Phrase Months { get; } = new("Months", "月");

    public Phrase Kind { get; } = new("Kind", "类别");

    public Phrase What { get; } = new("Event", "事件");

    public Phrase Detail { get; } = new("Detail", "详情");

    public Phrase Unknown { get; } = new("unknown", "不详");

    public Phrase Relative { get; } = new(
        "This case has no calendar: days count from the first dose of the immune checkpoint inhibitor.", "本病例无日历日期：天数自免疫检查点抑制剂首剂起计算。");

    public Phrase Show { get; } = new("Show on the axis", "在时间轴上显示");

    public Phrase ZoomIn { get; } = new("Zoom in (+)", "放大（+）");

    public Phrase ZoomOut { get; } = new("Zoom out (−)", "缩小（−）");

    public Phrase Fit { get; } = new("Whole course (0)", "全部病程（0）");

    public Phrase Windows { get; } = new("Published windows of host modifiers (HF-05 to HF-07)", "宿主因素用药的已发表时间窗（HF-05 至 HF-07）");

    public Phrase Touch { get; } = new("Two fingers zoom · drag moves · tap chooses", "双指缩放 · 拖动平移 · 点按选择");

    public Phrase Hint { get; } = new(
        "Ctrl + wheel zooms · drag moves · Shift + drag takes a span · Tab, then arrow keys, reads event by event",
        "Ctrl + 滚轮缩放 · 拖动平移 · Shift + 拖动选取区间 · 按 Tab 后用方向键逐项阅读");

    /// <summary>A day number in a sentence; the script puts it in.</summary>
    public Phrase OnDay { get; } = new("day {0}", "第 {0} 天");

    public Phrase InMonths { get; } = new("{0} mo", "{0} 个月");

    public Phrase InWeeks { get; } = new("{0} wk", "{0} 周");

    public Phrase InDays { get; } = new("{0} d", "{0} 天");

    public Phrase FirstDose { get; } = new("ICI start", "ICI 首剂");

    public Phrase Csv { get; } = new("Download as CSV", "下载 CSV");

    public Phrase Previous { get; } = new("Previous", "上一页");

    public Phrase Next { get; } = new("Next", "下一页");

    public static Phrase Range(int from, int to, int total) => Phrase.Of($"{from}–{to} of {total}", $"第 {from}–{to} 项，共 {total} 项");
}
