using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Mechanisms;

/// <summary>
/// A change that may matter to resistance and that the review's taxonomy has no class for (C6): shown apart, never forced
/// into a class.
/// </summary>
public sealed record OutsideFinding
{
    /// <summary>Untranslated id, for example <c>small-cell-transformation</c>.</summary>
    public required string Id { get; init; }

    public required Phrase Name { get; init; }

    public required MechanismTiming Timing { get; init; }

    /// <exception cref="ArgumentException">There is none: nothing may be said of a patient without it.</exception>
    public required ValueList<Evidence> Evidence
    {
        get;
        init => field = value.Count > 0 ? value : throw new ArgumentException("A change outside the taxonomy names its evidence.", nameof(value));
    }

    /// <summary>What must be known when reading it.</summary>
    public required Phrase Caveat { get; init; }
}
