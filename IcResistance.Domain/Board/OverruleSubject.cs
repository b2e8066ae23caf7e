using IcResistance.Domain.Assessment;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;

namespace IcResistance.Domain.Board;

public enum OverruleKind
{
    /// <summary>The status of one mechanism of the taxonomy.</summary>
    Mechanism,

    /// <summary>The result of one published definition.</summary>
    Definition,

    /// <summary>The verdict of the case.</summary>
    Headline,
}

/// <summary>Which of the program's answers a board disagrees with.</summary>
/// <remarks>A host factor has no status that could be overruled: it is context, for the program as for the board (HF-00).</remarks>
public sealed record OverruleSubject
{
    private OverruleSubject(OverruleKind kind, string id) => (Kind, Id) = (kind, id);

    /// <summary>The verdict of the case.</summary>
    public static OverruleSubject Headline { get; } = new(OverruleKind.Headline, "verdict");

    public OverruleKind Kind { get; }

    /// <summary>Id of the mechanism, rule id of the definition, or <c>verdict</c>.</summary>
    public string Id { get; }

    /// <summary>Written form, for example <c>mechanism:INT-2a</c>.</summary>
    public string Key => $"{Kind.WrittenName()}:{Id}";

    /// <summary>The answers that may stand in the program's place, by their names in assessment v1.</summary>
    public IReadOnlyList<string> Answers => Kind switch
    {
        OverruleKind.Mechanism => [.. Vocabulary<MechanismStatus>.Names.Where(name => name != MechanismStatus.Context.WrittenName())],
        OverruleKind.Definition or OverruleKind.Headline => Vocabulary<ResistanceResult>.Names,
    };

    /// <summary>The mechanism as a subject; null for a host factor.</summary>
    public static OverruleSubject? Of(MechanismEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Branch is MechanismBranch.Host ? null : new(OverruleKind.Mechanism, entry.Id);
    }

    public static OverruleSubject Of(DefinitionResult definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new(OverruleKind.Definition, definition.Rule);
    }

    /// <summary>Reads a <see cref="Key"/>; null where it is none. The id need not exist any more: an older rule set may have had it.</summary>
    public static OverruleSubject? Parse(string? key)
    {
        var parts = key?.Split(':', 2);
        return parts is [var kind, { Length: > 0 } id] && Vocabulary<OverruleKind>.TryParse(kind, out var parsed) ? new(parsed, id) : null;
    }

    /// <summary>What the program itself answers; null where it no longer has this mechanism or definition.</summary>
    public string? AnswerIn(CaseAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Kind switch
        {
            OverruleKind.Mechanism => assessment.Mechanisms.FirstOrDefault(finding => finding.Entry.Id == Id)?.Status.WrittenName(),
            OverruleKind.Definition => assessment.Resistance.Definitions.FirstOrDefault(item => item.Rule == Id)?.Result.WrittenName(),
            OverruleKind.Headline => assessment.Resistance.Headline.WrittenName(),
        };
    }

    /// <summary>What it is called, for example "B2M biallelic loss (INT-2a)"; the bare id where the program no longer knows it.</summary>
    public Phrase NameIn(CaseAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        Phrase? name = Kind switch
        {
            OverruleKind.Mechanism => assessment.Mechanisms.FirstOrDefault(finding => finding.Entry.Id == Id)?.Entry.Name,
            OverruleKind.Definition => assessment.Resistance.Definitions.FirstOrDefault(item => item.Rule == Id)?.Name,
            OverruleKind.Headline => new Phrase("Verdict", "耐药判定"),
        };
        return (name, Kind) switch
        {
            (null, _) => Phrase.Same(Id),
            ({ } known, OverruleKind.Headline) => known,
            ({ } known, _) => Phrase.Of($"{known.En} ({Id})", $"{known.Zh}（{Id}）"),
        };
    }
}
