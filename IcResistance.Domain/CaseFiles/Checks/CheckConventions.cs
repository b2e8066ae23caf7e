using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Checks;

/// <summary>Product decisions of the checks of a case file (P).</summary>
public sealed record CheckConventions
{
    public static readonly CheckConventions Default = new();

    /// <summary>Length, in mm, from which a lesion is asked about (RC-01).</summary>
    [SignOff("RC-01", ValueBasis.ProductDecision, "From which length on is a lesion so large that somebody should look?")]
    public decimal VeryLargeLesionMm { get; init; } = 300;
}
