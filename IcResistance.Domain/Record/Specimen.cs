using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Record;

public enum SpecimenType
{
    Tissue,
    Plasma,
    Serum,
    Blood,
    Stool,
    Effusion,
    Germline,
    Other,
}

/// <summary>Histology of one specimen; beyond the patient's own it knows transformation and the absence of tumour.</summary>
public enum SpecimenHistology
{
    Adenocarcinoma,
    Squamous,
    LargeCell,
    Adenosquamous,
    Sarcomatoid,
    Nos,
    Other,
    SmallCell,
    NoTumour,
}

/// <summary>A sample that biomarkers and genomic findings refer to by its id.</summary>
public sealed record Specimen : ClinicalEvent
{
    public required string Id { get; init; }

    public required SpecimenType Type { get; init; }

    public string? Site { get; init; }

    /// <summary>Tumour cells in the sample, %.</summary>
    public decimal? PurityPercent { get; init; }

    public SpecimenHistology? Histology { get; init; }

    public string? HistologyText { get; init; }

    public string? Assay { get; init; }

    /// <summary>Genes that the assay covers. Not stated: coverage unknown. A covered gene without a finding: not altered.</summary>
    public ValueList<string> Covers { get; init; }

    public int? AfterCycle { get; init; }

    protected override string ListName => "specimens";
}
