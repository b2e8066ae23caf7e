using IcResistance.Domain.Mechanisms;
using static IcResistance.Domain.Mechanisms.MechanismStatus;
using static IcResistance.Domain.Mechanisms.MechanismTiming;

namespace IcResistance.Tests.Domain.Mechanisms.Rules;

/// <summary>One of the five states that every mechanism is put into: supported, possible, argued against, not assessed, there at baseline.</summary>
/// <param name="Mechanism">Catalogue id.</param>
/// <param name="State">Which of the five.</param>
/// <param name="Situation">The situation in words; where a state cannot be reached by rule, it says so.</param>
/// <param name="Find">Assesses it.</param>
/// <param name="Status">The status that it must have.</param>
/// <param name="Timing">The timing that it must have.</param>
internal sealed record MechanismState(string Mechanism, string State, string Situation, Func<MechanismFinding> Find, MechanismStatus Status, MechanismTiming Timing)
{
    public static readonly string[] All = ["supported", "possible", "argued against", "not assessed", "there at baseline"];

    public string Name => $"{Mechanism}, {State}: {Situation}";

    /// <summary>The five states of a mechanism that only one trend marker without a cut-off speaks for (C8).</summary>
    public static IEnumerable<MechanismState> OfTrend(string mechanism, string marker, bool rises, Func<CaseBuilder, CaseBuilder>? prepare = null)
    {
        MechanismFinding Pair(decimal before, decimal after) => Start()
            .Measured(CaseBuilder.Before, marker, rises ? before : after)
            .Measured(CaseBuilder.After, marker, rises ? after : before)
            .Assess(mechanism);
        CaseBuilder Start() => (prepare ?? (builder => builder))(CaseBuilder.Paired());
        var (change, other) = rises ? ("rise", "fall") : ("fall", "rise");

        yield return new(mechanism, "supported", $"cannot be reached, a hundredfold {change} of {marker} stays possible", () => Pair(0.1m, 10), Possible, Acquired);
        yield return new(mechanism, "possible", $"a threefold {change} of {marker}", () => Pair(10, 30), Possible, Acquired);
        yield return new(mechanism, "argued against", $"a {other} of {marker} in a comparable pair", () => Pair(30, 10), ArguedAgainst, NotApplicable);
        yield return new(mechanism, "not assessed", $"{marker} at progression alone", () => Start().Measured(CaseBuilder.After, marker, 30).Assess(mechanism), NotAssessed, NotApplicable);
        yield return new(mechanism, "there at baseline", $"{marker} before ICI alone is no change", () => Start().Measured(CaseBuilder.Before, marker, 30).Assess(mechanism), NotAssessed, Baseline);
    }

    public override string ToString() => Name;
}
