using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Strategies;

/// <summary>One option weighed against one record. It is laid out, not advised: the board decides (ST-00).</summary>
public sealed record OptionFinding
{
    public required StrategyEntry Entry { get; init; }

    public required ValueList<OptionCondition> Conditions { get; init; }

    /// <summary>Cautions that hold, blocking ones first, then those that the record cannot tell.</summary>
    public required ValueList<OptionCaution> Cautions { get; init; }

    /// <summary>Cautions that the record excludes; their level is what they would have been.</summary>
    public required ValueList<OptionCaution> Excluded { get; init; }

    /// <summary>Arguments that this program infers, those against first.</summary>
    public required ValueList<OptionArgument> Arguments { get; init; }

    /// <summary>Trials behind the option, the least welcome first.</summary>
    public required ValueList<Trial> Trials { get; init; }

    public int Met => Count(ConditionResult.Met);

    public int NotMet => Count(ConditionResult.NotMet);

    public int Unknown => Count(ConditionResult.Unknown);

    /// <summary>A blocking caution holds. The option stays listed, with its reason.</summary>
    public bool IsBlocked => Cautions.Any(caution => caution.Level is CautionLevel.Block);

    private int Count(ConditionResult result) => Conditions.Count(condition => condition.Result == result);
}

/// <summary>A condition, and what the record says to it.</summary>
/// <param name="Statement">The condition in general words.</param>
/// <param name="Reading">The answer of the record.</param>
public sealed record OptionCondition(StrategyStatement Statement, Reading Reading)
{
    public ConditionResult Result => Reading.Result;
}

/// <summary>A caution, and what the record says to it.</summary>
/// <param name="Statement">The caution in general words.</param>
/// <param name="Level">Its weight for this patient; unknown where the record does not tell.</param>
/// <param name="Reading">What the record says.</param>
public sealed record OptionCaution(StrategyStatement Statement, CautionLevel Level, Reading Reading);

/// <summary>An inference of this program for or against an option.</summary>
/// <param name="Link">The rule that it comes from, with where it was inferred from.</param>
/// <param name="Reading">What was found in this patient.</param>
public sealed record OptionArgument(StrategyLink Link, Reading Reading);
