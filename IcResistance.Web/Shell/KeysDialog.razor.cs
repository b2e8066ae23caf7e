using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Shell;

/// <summary>Every key of the program in one list, called with "?".</summary>
public sealed partial class KeysDialog : ComponentBase
{
    private static readonly (string Keys, Phrase Does)[] s_keys =
    [
        ("/", new("jump to a patient", "跳转到患者")),
        ("[ ] ← →", new("previous, next case", "上一个、下一个病例")),
        ("1 – 9", new("parts of the case", "病例各部分")),
        ("p", new("printable page", "打印页")),
        ("h", new("hide or show who the patient is", "隐藏或显示患者身份")),
        ("?", new("this list", "本列表")),
        ("Tab", new("to the time axis, then to its events", "进入时间轴，再进入其中的事件")),
        ("+ − 0", new("on the time axis: wider, narrower, whole course", "时间轴上：放大、缩小、全部病程")),
        ("← →", new("on the time axis: move along; on an event: the one before, the next", "时间轴上：平移；事件上：前一项、后一项")),
        ("↑ ↓", new("on an event: the nearest in the track above, below", "事件上：上一条、下一条轨道中最近的事件")),
        ("Home End", new("on an event: first, last of its track", "事件上：该轨道的首项、末项")),
        ("Enter", new("choose the event and light it everywhere", "选中该事件并在各处高亮")),
        ("Esc", new("back to the axis; close a list", "返回时间轴；关闭列表")),
    ];

    [CascadingParameter]
    public Language Language { get; set; }
}
