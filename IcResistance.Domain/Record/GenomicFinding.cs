namespace IcResistance.Domain.Record;

public enum AlterationClass
{
    Missense,
    Nonsense,
    Frameshift,
    Truncating,
    Splice,
    Inframe,
    HomozygousDeletion,
    HetLoss,
    Loh,
    Amplification,
    Fusion,
    Hypermethylation,
    ExpressionDown,
    ExpressionUp,
    ProteinLoss,
    WildType,
    Other,
}

public enum Pathogenicity
{
    Pathogenic,
    LikelyPathogenic,

    /// <summary>Variant of uncertain significance; never counts as a loss of function (GX-03).</summary>
    Vus,
    Benign,
    Unknown,
}

public enum Zygosity
{
    Biallelic,
    Monoallelic,
    Unknown,
}

/// <summary>One finding in one gene of one specimen.</summary>
public sealed record GenomicFinding : ClinicalEvent
{
    /// <summary>Gene as written in the source; compare through <c>Genomics.GeneSymbol</c>.</summary>
    public required string Gene { get; init; }

    public required AlterationClass Class { get; init; }

    /// <summary>Id of the specimen.</summary>
    public string? Specimen { get; init; }

    public string? Alteration { get; init; }

    public Pathogenicity? Pathogenicity { get; init; }

    public Zygosity? Zygosity { get; init; }

    /// <summary>Variant allele fraction, %.</summary>
    public decimal? VafPercent { get; init; }

    public int? AfterCycle { get; init; }

    protected override string ListName => "genomics";
}
