using IcResistance.Domain.Assessment;
using IcResistance.Domain.Assessment.KeyFacts;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;

namespace IcResistance.Domain.Board;

/// <summary>What a list shows and filters of one case. A copy of parts of its assessment, short enough to be kept; never a fact.</summary>
public sealed record CaseDigest
{
    public required ResistanceResult Headline { get; init; }

    /// <summary>Since when, in words; null where the verdict has no date.</summary>
    public Phrase? Onset { get; init; }

    public required Phrase Patient { get; init; }

    public required Phrase Diagnosis { get; init; }

    public required Phrase BestResponse { get; init; }

    /// <summary>Last day that anything is known of, in words.</summary>
    public required Phrase LastDay { get; init; }

    /// <summary><see cref="Board.StageGroup"/> of the stage; null where it is not recorded.</summary>
    public string? Stage { get; init; }

    /// <summary>The case was taken from a publication.</summary>
    public bool IsPublished { get; init; }

    /// <summary>What to look at, on whichever day of the calendar.</summary>
    public required IReadOnlyList<DigestWarning> Warnings { get; init; }

    /// <summary>Mechanisms that are supported or possible, the supported first, else in the taxonomy's order.</summary>
    public required IReadOnlyList<DigestMechanism> Mechanisms { get; init; }

    public static CaseDigest Of(CaseAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var (record, resistance) = (assessment.Record, assessment.Resistance);
        var facts = KeyFactList.Of(assessment).ToDictionary(fact => fact.Question, fact => fact.Value);
        return new CaseDigest
        {
            Headline = resistance.Headline,
            Onset = resistance.OnsetDay is { } day ? record.Say(day) : null,
            Patient = facts[KeyQuestion.Patient],
            Diagnosis = facts[KeyQuestion.Diagnosis],
            BestResponse = facts[KeyQuestion.BestResponse],
            LastDay = record.Say(record.LastDay),
            Stage = StageGroup.Of(record.Patient?.Stage),
            IsPublished = record.Source is not null,
            Warnings = DigestWarning.Of(assessment),
            Mechanisms =
            [
                .. assessment.Mechanisms
                    .Where(finding => finding.Status is MechanismStatus.Supported or MechanismStatus.Possible)
                    .OrderBy(finding => finding.Status)
                    .Select(finding => new DigestMechanism(finding.Entry.Id, finding.Status)),
            ],
        };
    }
}

/// <param name="Id">Id in the taxonomy.</param>
/// <param name="Status">Supported or possible.</param>
public sealed record DigestMechanism(string Id, MechanismStatus Status);
