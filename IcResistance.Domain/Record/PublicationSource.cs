namespace IcResistance.Domain.Record;

/// <summary>The publication that a case was transcribed from; absent for a hospital's own patient.</summary>
public sealed record PublicationSource
{
    public string? Citation { get; init; }

    public string? Doi { get; init; }

    public string? Pmid { get; init; }

    public string? Url { get; init; }
}
