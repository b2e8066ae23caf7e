using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Record;

public enum Sex
{
    Female,
    Male,
    Other,
    Unknown,
}

/// <summary>Organ of the primary tumour; the definitions of resistance used here were made for lung cancer.</summary>
public enum PrimarySite
{
    Lung,
    Other,
    Unknown,
}

public enum DriverStatus
{
    Positive,
    Negative,
    Unknown,
}

public enum Histology
{
    Adenocarcinoma,
    Squamous,
    LargeCell,
    Adenosquamous,
    Sarcomatoid,

    /// <summary>Not otherwise specified.</summary>
    Nos,
    Other,
}

public enum SmokingStatus
{
    Never,
    Former,
    Current,

    /// <summary>Has smoked; whether still smoking is not stated.</summary>
    Ever,
    Unknown,
}

public enum ComorbidityCategory
{
    Autoimmune,

    /// <summary>Interstitial lung disease, pneumonitis included.</summary>
    Ild,
    Cardiovascular,
    Metabolic,
    Infection,
    Transplant,
    Other,
}

/// <summary>The person and the tumour as stated at the start; every field may be missing.</summary>
public sealed record Patient
{
    public Sex? Sex { get; init; }

    /// <summary>Age in whole years at day 0. Stated instead of <see cref="BirthDate"/>, never beside it.</summary>
    public int? AgeAtDay0 { get; init; }

    public DateOnly? BirthDate { get; init; }

    public PrimarySite? Primary { get; init; }

    public string? PrimaryText { get; init; }

    /// <summary>Driver alterations as a whole, as reported without a list of genes.</summary>
    public DriverStatus? DriverStatus { get; init; }

    public Histology? Histology { get; init; }

    public string? HistologyText { get; init; }

    public string? Stage { get; init; }

    /// <summary>ECOG performance status 0-4 at day 0; later values are in <see cref="CaseRecord.Performance"/>.</summary>
    public int? Ecog { get; init; }

    public decimal? HeightCm { get; init; }

    public decimal? WeightKg { get; init; }

    /// <summary>Body mass index, kg/m², as stated. One computed from height and weight is never stored, and is said to be computed.</summary>
    public decimal? Bmi { get; init; }

    public Smoking? Smoking { get; init; }

    public ValueList<Comorbidity> Comorbidities { get; init; }

    /// <summary>What the patient wants, in the record's own words.</summary>
    public string? Wishes { get; init; }
}

public sealed record Smoking
{
    public SmokingStatus? Status { get; init; }

    /// <summary>Packs a day times years, 0-200.</summary>
    public decimal? PackYears { get; init; }
}

public sealed record Comorbidity
{
    public required string Name { get; init; }

    public ComorbidityCategory? Category { get; init; }

    public bool? Active { get; init; }
}
