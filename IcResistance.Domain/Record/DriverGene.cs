namespace IcResistance.Domain.Record;

public enum DriverGeneStatus
{
    Altered,
    WildType,
    NotTested,
    Unknown,
}

/// <summary>What is known of one driver gene at diagnosis, for example EGFR altered, L858R.</summary>
public sealed record DriverGene
{
    /// <summary>Gene as written in the source.</summary>
    public required string Gene { get; init; }

    public required DriverGeneStatus Status { get; init; }

    public string? Detail { get; init; }
}
