using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Strategies;

/// <summary>What the record says to a condition. A fact that is not on record is unknown, never "not met".</summary>
public enum ConditionResult
{
    Met,
    NotMet,
    Unknown,
}

/// <summary>One question put to the record, with its answer in words and the data that it rests on.</summary>
/// <remarks>For a caution, "met" says that what it warns of is there, and "not met" that the record excludes it.</remarks>
/// <param name="Result">The answer.</param>
/// <param name="Found">What the record says, or what is missing.</param>
/// <param name="Data">JSON paths into the case file; empty only for unknown, and for what holds of every patient.</param>
public sealed record Reading(ConditionResult Result, Phrase Found, ValueList<string> Data)
{
    public static Reading Met(Phrase found, params IEnumerable<string> data) => new(ConditionResult.Met, found, data.Distinct().ToValueList());

    public static Reading NotMet(Phrase found, params IEnumerable<string> data) => new(ConditionResult.NotMet, found, data.Distinct().ToValueList());

    public static Reading Unknown(Phrase found, params IEnumerable<string> data) => new(ConditionResult.Unknown, found, data.Distinct().ToValueList());

    /// <summary>Met or not met by a truth value.</summary>
    public static Reading Of(bool met, Phrase found, params IEnumerable<string> data) => met ? Met(found, data) : NotMet(found, data);

    /// <summary>The opposite question, with the same words.</summary>
    public Reading Reversed() => Result switch
    {
        ConditionResult.Met => this with { Result = ConditionResult.NotMet },
        ConditionResult.NotMet => this with { Result = ConditionResult.Met },
        ConditionResult.Unknown => this,
    };
}
