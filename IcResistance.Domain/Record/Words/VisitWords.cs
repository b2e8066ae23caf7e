using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Record.Words;

/// <summary>Names of what a visit states, as forms and tables call them.</summary>
public static class VisitWords
{
    public static Phrase NameOf(Modality modality) => modality switch
    {
        Modality.Ct => Phrase.Same("CT"),
        Modality.PetCt => Phrase.Same("PET-CT"),
        Modality.Mri => Phrase.Same("MRI"),
        Modality.XRay => new("X-ray", "X 线"),
        Modality.Clinical => new("clinical", "临床检查"),
        Modality.Other => new("other", "其他"),
    };

    public static Phrase NameOf(NonTargetStatus status) => status switch
    {
        NonTargetStatus.Cr => Phrase.Same("CR"),
        NonTargetStatus.NonCrNonPd => new("non-CR/non-PD", "非CR/非PD"),
        NonTargetStatus.Pd => Phrase.Same("PD"),
        NonTargetStatus.Ne => Phrase.Same("NE"),
        NonTargetStatus.None => new("none", "无"),
    };

    public static Phrase NameOf(NonTargetChange change) => change switch
    {
        NonTargetChange.NoChange => new("no change from baseline or nadir", "较基线或最低点无变化"),
        NonTargetChange.Increase => new("increase, not unequivocal", "增大，但非明确进展"),
        NonTargetChange.NoChangeFromLast => new("no change from the last visit", "较上次无变化"),
        NonTargetChange.IncreaseFromLast => new("further increase from the last visit", "较上次继续增大"),
        NonTargetChange.Unequivocal => new("unequivocal progression", "明确进展"),
    };

    public static Phrase NameOf(NewLesionStatus status) => status switch
    {
        NewLesionStatus.None => new("none", "无"),
        NewLesionStatus.Equivocal => new("equivocal", "可疑"),
        NewLesionStatus.Unequivocal => new("yes", "有"),
    };

    public static Phrase NameOf(LesionState state) => state switch
    {
        LesionState.Absent => new("absent", "消失"),
        LesionState.TooSmall => new("too small to measure", "过小无法测量"),
        LesionState.NotAssessed => new("not assessed", "未评估"),
    };

    public static Phrase MergedInto(string lesion) => Phrase.Of($"merged into {lesion}", $"与 {lesion} 融合");
}
