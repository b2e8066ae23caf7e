using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Summary.Words;

/// <summary>Why a treatment was stopped, as short as a table column needs it.</summary>
internal static class StopWords
{
    public static Phrase Of(StopReason? reason) => reason switch
    {
        StopReason.Progression => new Phrase("progression", "疾病进展"),
        StopReason.Toxicity => new Phrase("toxicity", "毒性"),
        StopReason.Completed => new Phrase("completed", "按计划完成"),
        StopReason.PatientWish => new Phrase("patient's wish", "患者意愿"),
        StopReason.Death => new Phrase("death", "死亡"),
        StopReason.Other => new Phrase("other reason", "其他原因"),
        StopReason.Unknown => new Phrase("reason unknown", "原因不详"),
        null => new Phrase("not recorded", "未记录"),
    };
}
