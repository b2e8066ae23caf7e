using IcResistance.Domain.Assessment;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Resistance.Patterns;

namespace IcResistance.Tests.SharedCases;

/// <summary>What is concluded of a case, without the texts and paths that may change when its lists are ordered otherwise.</summary>
internal sealed record Conclusions(
    IReadOnlyDictionary<string, ResistanceResult> Definitions,
    IReadOnlyDictionary<string, PatternAnswer> Patterns,
    IReadOnlyDictionary<string, (MechanismStatus Status, MechanismTiming Timing)> Mechanisms,
    string Outside)
{
    public static Conclusions Of(CaseRecord record)
    {
        var assessment = CaseAssessor.Assess(record);
        var definitions = assessment.Resistance.Definitions.ToDictionary(item => item.Rule, item => item.Result);
        definitions["headline"] = assessment.Resistance.Headline;
        return new(
            definitions,
            assessment.Resistance.Patterns.ToDictionary(item => $"{item.Rule} {item.Reading}", item => item.Result),
            assessment.Mechanisms.ToDictionary(item => item.Entry.Id, item => (item.Status, item.Timing)),
            string.Join(",", assessment.OutsideTaxonomy.Select(item => item.Id)));
    }

    /// <summary>Everything that is not the same in another assessment.</summary>
    public IEnumerable<string> DifferencesTo(Conclusions other) =>
    [
        .. Definitions.Where(item => other.Definitions[item.Key] != item.Value).Select(item => $"{item.Key}: {item.Value} became {other.Definitions[item.Key]}"),
        .. Patterns.Where(item => other.Patterns.GetValueOrDefault(item.Key) != item.Value).Select(item => $"{item.Key}: {item.Value} became {other.Patterns.GetValueOrDefault(item.Key)}"),
        .. Mechanisms.Where(item => other.Mechanisms[item.Key] != item.Value).Select(item => $"{item.Key}: {item.Value} became {other.Mechanisms[item.Key]}"),
        .. Outside == other.Outside ? [] : new[] { $"outside the taxonomy: {Outside} became {other.Outside}" },
    ];

    /// <summary>What was not known here and is denied, or decided, with fewer facts.</summary>
    public IEnumerable<string> UnknownsDecidedIn(Conclusions fewer) =>
    [
        .. Definitions.Where(item => item.Value is ResistanceResult.Indeterminate && fewer.Definitions[item.Key] is ResistanceResult.NotMet or ResistanceResult.NotResistant)
            .Select(item => $"{item.Key}: indeterminate became {fewer.Definitions[item.Key]}"),
        .. Patterns.Where(item => item.Value is PatternAnswer.Unknown && fewer.Patterns.GetValueOrDefault(item.Key, PatternAnswer.Unknown) is PatternAnswer.No)
            .Select(item => $"{item.Key}: unknown became no"),
        .. Mechanisms.Where(item => item.Value.Status is MechanismStatus.NotAssessed && fewer.Mechanisms[item.Key].Status is not MechanismStatus.NotAssessed)
            .Select(item => $"{item.Key}: not assessed became {fewer.Mechanisms[item.Key].Status}"),
    ];
}
