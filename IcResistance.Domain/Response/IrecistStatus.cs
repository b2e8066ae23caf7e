using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Response;

/// <summary>What must stand beside every iRECIST category that is shown or printed: how far it may be trusted (Seymour 2017, EORTC; sources S06, S07).</summary>
public static class IrecistStatus
{
    public static readonly Phrase Line = new(
        "iRECIST is a data-handling recommendation for trials, not patient management, and is not validated [S07].",
        "iRECIST 是临床试验的数据处理建议，不用于指导患者治疗，且尚未经过验证 [S07]。");
}
