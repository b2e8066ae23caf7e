using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Knowledge;

public enum MechanismBranch
{
    Intrinsic,

    /// <summary>Tumour microenvironment.</summary>
    Tme,
    Host,
}

/// <summary>One mechanism of the review's taxonomy, as the catalogue holds it.</summary>
public sealed record MechanismEntry
{
    /// <summary>Id in the taxonomy, for example <c>INT-2a</c>.</summary>
    public required string Id { get; init; }

    public required MechanismBranch Branch { get; init; }

    /// <summary>Class within the branch, for example "Antigen presentation and recognition".</summary>
    public required Phrase Class { get; init; }

    public required Phrase Name { get; init; }

    /// <summary>What the review says drives it.</summary>
    public required Phrase Claim { get; init; }

    /// <summary>Section and citation numbers in the review, for example <c>§1.1(2) [14–15]</c>.</summary>
    public required string Review { get; init; }

    /// <summary>Ids of the caveats from the literature, for example <c>RL-11</c>; each is an entry of the catalogue.</summary>
    public required ValueList<string> Caveats { get; init; }

    /// <summary>Ids of the rules that judge it; empty where nothing judges it yet, and then <see cref="WhyNoRule"/> says why.</summary>
    public required ValueList<string> Rules { get; init; }

    public Phrase? WhyNoRule { get; init; }

    /// <summary>What a test would have to show to settle it; printed under "missing" while it is not assessed.</summary>
    public required Phrase Needs { get; init; }
}
