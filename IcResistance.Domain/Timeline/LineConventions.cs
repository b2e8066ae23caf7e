using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline;

/// <summary>Product decisions of how courses become lines of therapy; no source settles them (P).</summary>
public sealed record LineConventions
{
    public static readonly LineConventions Default = new();

    /// <summary>Longest pause, in days, before a drug of the regimen that goes on alone is a new line.</summary>
    [SignOff("PV-17", ValueBasis.ProductDecision, "After which pause is maintenance with a drug of the regimen a new line?")]
    public int MaintenanceGapDays { get; init; } = 42;
}
