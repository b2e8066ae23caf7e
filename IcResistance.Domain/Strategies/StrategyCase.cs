using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Resistance.Patterns;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Strategies;

/// <summary>All that the conditions of an option may look at: the facts, the judged course, and what was found of mechanisms.</summary>
public sealed class StrategyCase
{
    /// <param name="context">Facts, responses and resistance call, as the mechanism rules saw them.</param>
    /// <param name="mechanisms">One finding for each mechanism.</param>
    /// <param name="outside">Changes outside the taxonomy.</param>
    /// <param name="asOfDay">The day of the assessment; null where nothing is dated.</param>
    public StrategyCase(MechanismContext context, ValueList<MechanismFinding> mechanisms, ValueList<OutsideFinding> outside, int? asOfDay)
    {
        ArgumentNullException.ThrowIfNull(context);
        (Context, Mechanisms, Outside, AsOfDay) = (context, mechanisms, outside, asOfDay);
        Course = ResistanceCourse.Of(context.Record, context.Responses, ResistanceConventions.Default);
        Disease = Course is null ? null : ProgressingDisease.Of(Course);
    }

    public MechanismContext Context { get; }

    public CaseRecord Record => Context.Record;

    public ValueList<MechanismFinding> Mechanisms { get; }

    public ValueList<OutsideFinding> Outside { get; }

    public int? AsOfDay { get; }

    /// <summary>The judged ICI course; null without an ICI.</summary>
    public ResistanceCourse? Course { get; }

    /// <summary>What progresses at the judged progression; null without one.</summary>
    public ProgressingDisease? Disease { get; }

    /// <summary>Last ICI line of the record, which is not always the one that is judged.</summary>
    public LineOfTherapy? LastIci => Context.Responses.Lines.LastOrDefault(line => line.Line.ContainsIci)?.Line;

    /// <summary>Answer of one reading of a progression pattern; null where the pattern was not judged.</summary>
    public PatternResult? Pattern(string rule, string reading) =>
        Context.Resistance.Patterns.FirstOrDefault(pattern => pattern.Rule == rule && pattern.Reading == reading);

    public MechanismFinding? Mechanism(string id) => Mechanisms.FirstOrDefault(finding => finding.Entry.Id == id);
}
