namespace IcResistance.Domain.Timeline.Axis;

/// <summary>What a mark on the time axis stands for; the page gives each its colour. Never the only carrier of meaning.</summary>
public enum AxisTone
{
    Ici,
    Chemotherapy,
    Targeted,
    AntiAngiogenic,
    OtherSystemic,
    Local,
    Antibiotic,
    AcidSuppression,
    Steroid,
    OtherDrug,
    AdverseEvent,
    Baseline,
    OnTreatment,
    Progression,
    CompleteResponse,
    PartialResponse,
    StableDisease,
    ProgressiveDisease,
    NotEvaluable,
    Marker,
    Neutral,
}
