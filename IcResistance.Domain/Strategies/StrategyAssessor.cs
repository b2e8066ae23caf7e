using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Strategies;

/// <summary>Weighs every option of the review against one case. It recommends none and leaves none out (ST-00).</summary>
public static class StrategyAssessor
{
    /// <summary>One finding for each option of the catalogue, in the review's order; given whether or not there is a resistance.</summary>
    /// <param name="context">Facts, responses and resistance call.</param>
    /// <param name="mechanisms">One finding for each mechanism.</param>
    /// <param name="outside">Changes outside the taxonomy.</param>
    /// <param name="asOfDay">The day of the assessment; null where nothing is dated.</param>
    public static StrategyAssessment Assess(
        MechanismContext context, ValueList<MechanismFinding> mechanisms, ValueList<OutsideFinding> outside, int? asOfDay)
    {
        var patient = new StrategyCase(context, mechanisms, outside, asOfDay);
        var catalogue = context.Catalogue;
        var arguments = StrategyLinks.Find(patient);
        return new StrategyAssessment(
            catalogue.Strategies.Select(entry => Weigh(entry, patient, arguments)).ToValueList().In(OptionOrder.ReviewNumber),
            PriorChecks.Of(patient));
    }

    private static OptionFinding Weigh(StrategyEntry entry, StrategyCase patient, ValueList<OptionArgument> arguments)
    {
        var catalogue = patient.Context.Catalogue;
        var rule = StrategyRules.Find(entry.Id);
        var cautions = (rule?.Cautions ?? []).Select(question => Weigh(question, patient)).ToList();
        return new OptionFinding
        {
            Entry = entry,
            Conditions = (rule?.Conditions ?? [])
                .Select(question => new OptionCondition(catalogue.Condition(question.Id), question.Read(patient)))
                .ToValueList(),
            Cautions = cautions.Where(caution => caution.Reading.Result is not ConditionResult.NotMet).OrderBy(caution => caution.Level).ToValueList(),
            Excluded = cautions.Where(caution => caution.Reading.Result is ConditionResult.NotMet).ToValueList(),
            Arguments = arguments.Where(argument => argument.Link.Options.Contains(entry.Id)).OrderBy(argument => argument.Link.Direction).ToValueList(),
            Trials = catalogue.TrialsOf(entry).ToValueList(),
        };
    }

    private static OptionCaution Weigh(Question question, StrategyCase patient)
    {
        var (statement, reading) = (patient.Context.Catalogue.Caution(question.Id), question.Read(patient));
        var level = reading.Result is ConditionResult.Unknown ? CautionLevel.Unknown : statement.Level ?? CautionLevel.Caution;
        return new OptionCaution(statement, level, reading);
    }
}

/// <summary>The options of a case, and what is checked before any of them.</summary>
/// <param name="Options">One finding for each option, in the review's order.</param>
/// <param name="Checks">The checks of ST-02.</param>
public sealed record StrategyAssessment(ValueList<OptionFinding> Options, ValueList<PriorCheck> Checks);
