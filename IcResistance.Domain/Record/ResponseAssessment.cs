using System.Text.Json.Serialization;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Record;

public enum Modality
{
    Ct,
    PetCt,
    Mri,
    XRay,
    Clinical,
    Other,
}

/// <summary>What stands for a length where a lesion was not measured.</summary>
public enum LesionState
{
    /// <summary>Not there any more: counts 0 mm.</summary>
    Absent,

    /// <summary>Seen, too small to measure: counts 5 mm.</summary>
    TooSmall,

    /// <summary>Not looked at, or not evaluable: no value.</summary>
    NotAssessed,
}

public enum NonTargetStatus
{
    Cr,
    NonCrNonPd,
    Pd,
    Ne,

    /// <summary>No non-target disease.</summary>
    None,
}

/// <summary>The reader's non-target code against the last visit, for iRECIST (rule IR-14).</summary>
public enum NonTargetChange
{
    /// <summary>No change from baseline or nadir.</summary>
    [JsonStringEnumMemberName("nc")]
    NoChange,

    /// <summary>Increase that is not unequivocal.</summary>
    [JsonStringEnumMemberName("inc")]
    Increase,

    /// <summary>No change from the last visit.</summary>
    [JsonStringEnumMemberName("ncla")]
    NoChangeFromLast,

    /// <summary>Further increase from the last visit.</summary>
    [JsonStringEnumMemberName("incla")]
    IncreaseFromLast,

    /// <summary>Unequivocal progression.</summary>
    [JsonStringEnumMemberName("une")]
    Unequivocal,
}

public enum NewLesionStatus
{
    None,
    Equivocal,
    Unequivocal,
}

public enum LesionChangeKind
{
    Resolved,
    Smaller,
    Stable,
    Larger,
    New,
}

/// <summary>Response categories of RECIST 1.1.</summary>
public enum RecistCategory
{
    [JsonStringEnumMemberName("CR")]
    CR,
    [JsonStringEnumMemberName("PR")]
    PR,
    [JsonStringEnumMemberName("SD")]
    SD,
    [JsonStringEnumMemberName("PD")]
    PD,
    [JsonStringEnumMemberName("NE")]
    NE,

    /// <summary>Neither complete response nor progression: the stable category of non-measurable disease.</summary>
    [JsonStringEnumMemberName("NON-CR/NON-PD")]
    NonCRNonPD,
}

/// <summary>Response categories of iRECIST. U: unconfirmed, C: confirmed.</summary>
public enum IrecistCategory
{
    [JsonStringEnumMemberName("iCR")]
    ICR,
    [JsonStringEnumMemberName("iPR")]
    IPR,
    [JsonStringEnumMemberName("iSD")]
    ISD,
    [JsonStringEnumMemberName("NON-iCR/NON-iUPD")]
    NonICRNonIUPD,
    [JsonStringEnumMemberName("iUPD")]
    IUPD,
    [JsonStringEnumMemberName("iCPD")]
    ICPD,
    [JsonStringEnumMemberName("NE")]
    NE,
}

/// <summary>One lesion at one visit: a length in mm, or a state in its place.</summary>
public sealed record LesionMeasurement
{
    public required string Lesion { get; init; }

    /// <summary>Longest diameter, or short axis of a node, in mm.</summary>
    public decimal? Mm { get; init; }

    public LesionState? State { get; init; }

    /// <summary>Id of the lesion that this one merged into; it then counts 0 here.</summary>
    public string? MergedInto { get; init; }
}

/// <summary>How one lesion or site changed, in words, where the source gives no length.</summary>
public sealed record LesionChange
{
    public string? Lesion { get; init; }

    public string? Site { get; init; }

    public required LesionChangeKind Change { get; init; }
}

/// <summary>The category that the radiologist or the publication gave. Never overwritten by what is derived.</summary>
public sealed record ReportedResponse
{
    public RecistCategory? Recist { get; init; }

    public IrecistCategory? Irecist { get; init; }

    public string? Text { get; init; }
}

/// <summary>One assessment of the tumour: imaging or clinical examination, with what was measured and what was reported.</summary>
public sealed record ResponseAssessment : ClinicalEvent
{
    public Modality? Modality { get; init; }

    public decimal? SliceMm { get; init; }

    /// <summary>Body regions that the examination covered; not stated means unknown.</summary>
    public ValueList<string> Regions { get; init; }

    public ValueList<LesionMeasurement> Measurements { get; init; }

    /// <summary>Sum of target diameters in mm, only where the source gives a sum and no lesions.</summary>
    public decimal? TargetSumMm { get; init; }

    /// <summary>Change of the sum from baseline in %, only where the source gives nothing else.</summary>
    public decimal? TargetChangePercent { get; init; }

    public NonTargetStatus? NonTarget { get; init; }

    public NonTargetChange? NonTargetChange { get; init; }

    public NewLesionStatus? NewLesions { get; init; }

    public ValueList<string> NewLesionSites { get; init; }

    public int? AfterCycle { get; init; }

    public ValueList<LesionChange> LesionChanges { get; init; }

    public bool? ClinicallyStable { get; init; }

    public ReportedResponse? Reported { get; init; }

    protected override string ListName => "assessments";
}
