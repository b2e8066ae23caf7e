using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Record.Words;

/// <summary>Names of what treatments are and why they end.</summary>
internal static class TreatmentWords
{
    public static Phrase NameOf(TherapyKind kind) => kind switch
    {
        TherapyKind.Ici => new Phrase("Immune checkpoint inhibitor", "免疫检查点抑制剂"),
        TherapyKind.Chemotherapy => new Phrase("Chemotherapy", "化疗"),
        TherapyKind.Targeted => new Phrase("Targeted therapy", "靶向治疗"),
        TherapyKind.AntiAngiogenic => new Phrase("Anti-angiogenic therapy", "抗血管生成治疗"),
        TherapyKind.Radiotherapy => new Phrase("Radiotherapy", "放疗"),
        TherapyKind.Surgery => new Phrase("Surgery", "手术"),
        TherapyKind.Ablation => new Phrase("Ablation", "消融"),
        TherapyKind.Vaccine => new Phrase("Vaccine", "肿瘤疫苗"),
        TherapyKind.CellTherapy => new Phrase("Cell therapy", "细胞治疗"),
        TherapyKind.Tcm => new Phrase("Traditional Chinese medicine", "中医药"),
        TherapyKind.Other => new Phrase("Other treatment", "其他治疗"),
    };

    public static Phrase NameOf(TherapyIntent intent) => intent switch
    {
        TherapyIntent.Palliative => new Phrase("palliative", "姑息"),
        TherapyIntent.Adjuvant => new Phrase("adjuvant", "辅助"),
        TherapyIntent.Neoadjuvant => new Phrase("neoadjuvant", "新辅助"),
        TherapyIntent.Consolidation => new Phrase("consolidation", "巩固"),
        TherapyIntent.Curative => new Phrase("curative", "根治"),
    };

    public static Phrase NameOf(ConcomitantKind kind) => kind switch
    {
        ConcomitantKind.Ppi => new Phrase("Proton-pump inhibitor", "质子泵抑制剂"),
        ConcomitantKind.Antibiotic => new Phrase("Antibiotic", "抗生素"),
        ConcomitantKind.Corticosteroid => new Phrase("Corticosteroid", "糖皮质激素"),
        ConcomitantKind.Probiotic => new Phrase("Probiotic", "益生菌"),
        ConcomitantKind.Anticoagulant => new Phrase("Anticoagulant", "抗凝药"),
        ConcomitantKind.Herbal => new Phrase("Herbal medicine", "中草药"),
        ConcomitantKind.Other => new Phrase("Concomitant drug", "合并用药"),
    };

    public static Phrase Stopped(StopReason reason) => reason switch
    {
        StopReason.Progression => new Phrase("stopped for progression", "因疾病进展停药"),
        StopReason.Toxicity => new Phrase("stopped for toxicity", "因毒性停药"),
        StopReason.Completed => new Phrase("completed", "按计划完成"),
        StopReason.PatientWish => new Phrase("stopped at the patient's wish", "按患者意愿停药"),
        StopReason.Death => new Phrase("ended by death", "因死亡终止"),
        StopReason.Other => new Phrase("stopped for another reason", "因其他原因停药"),
        StopReason.Unknown => new Phrase("reason for stopping unknown", "停药原因不详"),
    };

    /// <summary>Letter at the end of a bar; none where the reason is unknown or not stated.</summary>
    public static string? Letter(StopReason? reason) => reason switch
    {
        StopReason.Progression => "P",
        StopReason.Toxicity => "T",
        StopReason.Completed => "C",
        StopReason.PatientWish => "W",
        StopReason.Death => "D",
        StopReason.Other => "O",
        StopReason.Unknown or null => null,
    };

    public static Phrase? Cycles(int? cycles) => cycles is { } count ? Phrase.Of($"{count} {(count == 1 ? "cycle" : "cycles")}", $"{count} 个周期") : null;

    /// <summary>Dose of radiotherapy: "3 × 9 Gy" where the fractions divide it evenly, else "66 Gy / 33 fx".</summary>
    public static Phrase? Dose(Therapy therapy) => (therapy.DoseGy, therapy.Fractions) switch
    {
        ({ } dose, { } fractions) when fractions > 0 && decimal.Round(dose / fractions, 2) * fractions == dose =>
            Phrase.Of($"{fractions} × {dose / fractions:0.##} Gy", $"{fractions} × {dose / fractions:0.##} Gy"),
        ({ } dose, { } fractions) => Phrase.Of($"{dose:0.##} Gy / {fractions} fx", $"{dose:0.##} Gy / {fractions} 次"),
        ({ } dose, null) => Phrase.Of($"{dose:0.##} Gy", $"{dose:0.##} Gy"),
        (null, { } fractions) => Phrase.Of($"{fractions} fractions", $"{fractions} 次"),
        (null, null) => null,
    };
}
