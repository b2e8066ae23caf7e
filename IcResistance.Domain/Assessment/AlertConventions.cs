namespace IcResistance.Domain.Assessment;

/// <summary>Choices of this product for its warnings; no source settles them (P).</summary>
public sealed record AlertConventions
{
    public static readonly AlertConventions Default = new();

    /// <summary>How old, in days, the newest assessment may be before the case is marked as stale (P).</summary>
    public int StaleAfterDays { get; init; } = 90;
}
