using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Mechanisms;

/// <summary>Product decisions of the mechanism rules: values that no source settles.</summary>
public sealed record MechanismConventions
{
    public static readonly MechanismConventions Default = new();

    /// <summary>Days after the last ICI dose from which a relapse counts as off treatment for residual disease (C8): the 12 weeks of AR-02.</summary>
    [SignOff("PV-08", ValueBasis.ProductDecision, "From which day after the last dose is a relapse off treatment, so that residual disease may explain it?")]
    public int OffTreatmentDays { get; init; } = 84;
}
