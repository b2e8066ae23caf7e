using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Editing;

/// <summary>The kinds of fact that a person adds or corrects one at a time: one kind a list of events in the case file.</summary>
public enum FactKind
{
    Therapy,
    Assessment,
    Biomarker,
    Specimen,
    Finding,
    AdverseEvent,
    Concomitant,
    Performance,
    Note,
}

/// <summary>Names of the kinds: in words, and as lists of the case file.</summary>
public static class FactKinds
{
    public static IReadOnlyList<FactKind> All { get; } = Enum.GetValues<FactKind>();

    public static Phrase NameOf(FactKind kind) => kind switch
    {
        FactKind.Therapy => new("treatment", "治疗"),
        FactKind.Assessment => new("visit", "访视"),
        FactKind.Biomarker => new("biomarker", "生物标志物"),
        FactKind.Specimen => new("specimen", "标本"),
        FactKind.Finding => new("genomic finding", "基因检测结果"),
        FactKind.AdverseEvent => new("adverse event", "不良事件"),
        FactKind.Concomitant => new("concomitant drug", "合并用药"),
        FactKind.Performance => new("performance status", "体能状态"),
        FactKind.Note => new("note", "备注"),
    };

    internal static string ListOf(FactKind kind) => kind switch
    {
        FactKind.Therapy => "therapies",
        FactKind.Assessment => "assessments",
        FactKind.Biomarker => "biomarkers",
        FactKind.Specimen => "specimens",
        FactKind.Finding => "genomics",
        FactKind.AdverseEvent => "adverseEvents",
        FactKind.Concomitant => "concomitant",
        FactKind.Performance => "performance",
        FactKind.Note => "notes",
    };

    /// <summary>The property that says what a fact is about: two facts that agree in it may be one fact, corrected.</summary>
    internal static string? SubjectOf(FactKind kind) => kind switch
    {
        FactKind.Therapy or FactKind.AdverseEvent or FactKind.Concomitant => "name",
        FactKind.Specimen => "id",
        FactKind.Biomarker => "marker",
        FactKind.Finding => "gene",
        FactKind.Assessment or FactKind.Performance or FactKind.Note => null,
    };
}
