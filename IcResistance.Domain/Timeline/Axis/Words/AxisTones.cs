using IcResistance.Domain.Record;

namespace IcResistance.Domain.Timeline.Axis.Words;

/// <summary>Which tone a bar is drawn in: drugs by family, the ICI darkest.</summary>
internal static class AxisTones
{
    public static AxisTone ToneOf(TherapyKind kind) => kind switch
    {
        TherapyKind.Ici => AxisTone.Ici,
        TherapyKind.Chemotherapy => AxisTone.Chemotherapy,
        TherapyKind.Targeted => AxisTone.Targeted,
        TherapyKind.AntiAngiogenic => AxisTone.AntiAngiogenic,
        TherapyKind.Radiotherapy or TherapyKind.Surgery or TherapyKind.Ablation => AxisTone.Local,
        TherapyKind.Vaccine or TherapyKind.CellTherapy or TherapyKind.Tcm or TherapyKind.Other => AxisTone.OtherSystemic,
    };

    public static AxisTone ToneOf(ConcomitantKind kind) => kind switch
    {
        ConcomitantKind.Antibiotic => AxisTone.Antibiotic,
        ConcomitantKind.Ppi => AxisTone.AcidSuppression,
        ConcomitantKind.Corticosteroid => AxisTone.Steroid,
        ConcomitantKind.Probiotic or ConcomitantKind.Anticoagulant or ConcomitantKind.Herbal or ConcomitantKind.Other => AxisTone.OtherDrug,
    };
}
