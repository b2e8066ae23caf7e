using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline;

/// <summary>Product decisions of how courses become lines of therapy; no source settles them (P).</summary>
public sealed record LineConventions
{
    public static readonly LineConventions Default = new();

    /// <summary>Longest pause, in days, before a drug of the regimen that goes on alone is a new line.</summary>
    [SignOff("PV-17", ValueBasis.ProductDecision, "After which pause is maintenance with a drug of the regimen a new line?")]
    public int MaintenanceGapDays { get; init; } = 42;

    /// <summary>
    /// Longest distance, in days, between the first doses of courses without a line number that are one regimen: chemotherapy is
    /// often given a few days before or after the ICI of the same cycle, and no response can be judged in between.
    /// </summary>
    [SignOff("PV-18", ValueBasis.ProductDecision, "How many days apart may the drugs of one regimen start when the source numbers no line?")]
    public int RegimenStartDays { get; init; } = 7;
}
