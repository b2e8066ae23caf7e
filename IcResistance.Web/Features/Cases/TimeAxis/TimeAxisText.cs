using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>Fixed texts of the time axis.</summary>
internal sealed class TimeAxisText
{
    public static readonly TimeAxisText Instance = new();

    public Phrase Title { get; } = new("Time axis", "时间轴");

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
}
