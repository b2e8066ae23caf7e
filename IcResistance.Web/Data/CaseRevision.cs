namespace IcResistance.Web.Data;

/// <summary>A case as it was saved once. Rows are only ever added.</summary>
public sealed class CaseRevision
{
    public long Id { get; init; }

    public required string CaseId { get; init; }

    public required long Version { get; init; }

    public required string CaseFile { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    public required string SavedBy { get; init; }
}
