using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Components.Markers;

/// <summary>What is said beside a marker's value wherever one is shown.</summary>
internal static class MarkerText
{
    public static readonly Phrase NoCutOff = new("no validated cut-off, trend only", "无经验证的临界值，仅看趋势");
    public static readonly Phrase OtherAssay = new("no validated cut-off for this assay, trend only", "该检测方法无经验证的临界值，仅看趋势");
    public static readonly Phrase NotInterpreted = new("not interpreted", "不予判读");
    public static readonly Phrase NotComparable = new("not comparable", "不可比");
    public static readonly Phrase Before = new("before ICI", "ICI 前");
    public static readonly Phrase After = new("at progression", "进展时");

    public static Phrase Of(Compartment compartment) => compartment switch
    {
        Compartment.Tumor => new("Tumour", "肿瘤"),
        Compartment.Stroma => new("Stroma", "间质"),
        Compartment.TissueNotStated => new("Tissue, part not stated", "组织（未注明肿瘤或间质）"),
        Compartment.Blood => new("Blood", "血液"),
        Compartment.Effusion => new("Effusion", "积液"),
        Compartment.NotStated => new("Specimen not stated", "标本未说明"),
    };
}
