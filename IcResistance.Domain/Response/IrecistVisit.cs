using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>What made a visit a progression.</summary>
[Flags]
public enum ProgressionCauses
{
    None = 0,
    Target = 1,
    NonTarget = 2,
    NewLesion = 4,

    /// <summary>Reported as progression without saying of what.</summary>
    NotStated = 8,
}

/// <summary>What iRECIST needs to know of one visit.</summary>
public sealed record IrecistVisit
{
    public required int? Day { get; init; }

    /// <summary>Overall category by RECIST 1.1, or as reported.</summary>
    public required RecistCategory Overall { get; init; }

    /// <summary>Overall category as it would be without the new lesions: what the visit is when known new lesions persist (IR-07).</summary>
    public required RecistCategory WithoutNewLesions { get; init; }

    public required ProgressionCauses Causes { get; init; }

    /// <summary>Target response; null without target lesions.</summary>
    public RecistCategory? Target { get; init; }

    /// <summary>Sum of the assessed targets in mm; a part of the sum can prove growth, never shrinkage.</summary>
    public decimal? AssessedSumMm { get; init; }

    public bool SumIsComplete { get; init; }

    /// <summary>Whether the visit says anything of non-target disease, where there is some.</summary>
    public bool NonTargetIsStated { get; init; } = true;

    /// <summary>Further increase of non-target disease against the last visit (code INCLA, or words).</summary>
    public bool NonTargetIncreased { get; init; }

    public NewLesionReading NewLesions { get; init; } = NewLesionReading.None;

    /// <summary>False: the scan was done for a new symptom or sign, or the patient had become unstable.</summary>
    public bool? ClinicallyStable { get; init; }

    /// <summary>The iRECIST category that the source reports, where it is all there is.</summary>
    public IrecistCategory? Reported { get; init; }

    /// <summary>A further examination of the same visit (C17): it can neither confirm nor clear what the first one showed.</summary>
    public bool ContinuesVisit { get; init; }
}
