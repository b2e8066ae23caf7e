namespace IcResistance.Domain.Record;

public enum ConcomitantKind
{
    /// <summary>Proton-pump inhibitor.</summary>
    Ppi,
    Antibiotic,
    Corticosteroid,
    Probiotic,
    Anticoagulant,
    Herbal,
    Other,
}

/// <summary>A drug that is not given against the tumour but may matter to an immune checkpoint inhibitor.</summary>
public sealed record ConcomitantMedication : ClinicalEvent
{
    public required string Name { get; init; }

    public required ConcomitantKind Kind { get; init; }

    public CourseEnd End { get; init; }

    /// <summary>Daily dose as prednisone equivalent, mg.</summary>
    public decimal? PrednisoneEquivalentMgPerDay { get; init; }

    public string? Indication { get; init; }

    protected override string ListName => "concomitant";
}
