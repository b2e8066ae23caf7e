using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Knowledge;

/// <summary>One strategy or combination of the review as an option to discuss, with what the literature says to it.</summary>
/// <remarks>Conditions and cautions are judged by the code rule of the same id; their wording is a <see cref="StrategyStatement"/>.</remarks>
public sealed record StrategyEntry
{
    /// <summary>Id, for example <c>ST-10</c>; the order of ids is the review's order.</summary>
    public required string Id { get; init; }

    /// <summary>The review's category, <c>STR-1</c> to <c>STR-6</c>, or combination, <c>COM-1</c> to <c>COM-6</c>.</summary>
    public required string Category { get; init; }

    public required Phrase Name { get; init; }

    /// <summary>Section and citation numbers in the review, for example <c>§2.2 [31–32]</c>.</summary>
    public required string Review { get; init; }

    /// <summary>What the review says, with its own numbers.</summary>
    public required Phrase Claim { get; init; }

    /// <summary>What the literature says beside it.</summary>
    public required Phrase Literature { get; init; }

    /// <summary>Ids of the sources of <see cref="Literature"/>.</summary>
    public required ValueList<string> Sources { get; init; }

    /// <summary>Badges, negative ones first; empty only where <see cref="WhyNoBadge"/> says why.</summary>
    public required ValueList<EvidenceBadge> Badges { get; init; }

    /// <summary>What the badges are about, where that is less than the whole option.</summary>
    public Phrase? BadgeNote { get; init; }

    public Phrase? WhyNoBadge { get; init; }

    /// <summary>Ids of the caveats of "review versus literature".</summary>
    public required ValueList<string> Caveats { get; init; }

    /// <summary>Ids of the trials.</summary>
    public required ValueList<string> Trials { get; init; }

    /// <summary>What else belongs to the option, each under a heading.</summary>
    public ValueList<StrategyNote> Notes { get; init; }
}

/// <param name="Label">Heading.</param>
/// <param name="Text">What is said.</param>
public sealed record StrategyNote(Phrase Label, Phrase Text);
