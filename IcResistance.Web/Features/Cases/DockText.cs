using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Features.Cases;

/// <summary>Texts of the docked time axis.</summary>
internal static class DockText
{
    public static readonly Phrase Title = new("Chosen evidence on the time axis", "所选证据在时间轴上的位置");
    public static readonly Phrase Open = new("Open on the time axis", "在时间轴页打开");
    public static readonly Phrase Close = new("Close", "关闭");
    public static readonly Phrase OnAxis = new("lit on the time axis", "已在时间轴上标亮");
    public static readonly Phrase NotOnAxis = new("not on the time axis: it is no event in time", "不在时间轴上：并非时间事件");
}
