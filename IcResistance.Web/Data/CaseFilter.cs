using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Resistance;

namespace IcResistance.Web.Data;

/// <summary>Which cases a list shows; what is not given does not matter.</summary>
public sealed record CaseFilter
{
    /// <summary>Words; each must begin one of the case's words.</summary>
    public string? SearchText { get; init; }

    public ResistanceResult? Verdict { get; init; }

    /// <summary>Id of a mechanism that is supported or possible.</summary>
    public string? Mechanism { get; init; }

    /// <summary>Branch with any mechanism supported or possible.</summary>
    public MechanismBranch? Branch { get; init; }

    public CaseWarning? Warning { get; init; }

    /// <summary>I, II, III or IV.</summary>
    public string? Stage { get; init; }

    public bool IsEmpty => Patterns.Count == 0;

    /// <summary>What the terms of a case must match, by LIKE: a whole term, or a prefix that ends in %.</summary>
    public IReadOnlyList<string> Patterns =>
    [
        .. SearchWords.Asked(SearchText).Select(word => CaseTerms.Word(word) + "%"),
        .. Verdict is { } verdict ? [CaseTerms.Verdict(verdict)] : (string[])[],
        .. Mechanism is { Length: > 0 } mechanism ? [CaseTerms.Mechanism(mechanism)] : (string[])[],
        .. Branch is { } branch ? [CaseTerms.Branch(branch)] : (string[])[],
        .. Warning is { } warning ? [CaseTerms.Of(warning)] : (string[])[],
        .. Stage is { Length: > 0 } stage ? [CaseTerms.Stage(stage)] : (string[])[],
    ];
}
