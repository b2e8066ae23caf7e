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

    public bool IsEmpty => On(DateOnly.MinValue).Count == 0;

    /// <summary>Where the terms of a case must lie: in each of the ranges one.</summary>
    /// <param name="today">Day of the calendar on which a warning is to hold.</param>
    public IReadOnlyList<TermRange> On(DateOnly today) =>
    [
        .. SearchWords.Asked(SearchText).Select(word => TermRange.From(CaseTerms.Word(word))),
        .. Verdict is { } verdict ? [TermRange.Exactly(CaseTerms.Verdict(verdict))] : (TermRange[])[],
        .. Mechanism is { Length: > 0 } mechanism ? [TermRange.Exactly(CaseTerms.Mechanism(mechanism))] : (TermRange[])[],
        .. Branch is { } branch ? [TermRange.Exactly(CaseTerms.Branch(branch))] : (TermRange[])[],
        .. Warning is { } warning ? [CaseTerms.Of(warning, today)] : (TermRange[])[],
        .. Stage is { Length: > 0 } stage ? [TermRange.Exactly(CaseTerms.Stage(stage))] : (TermRange[])[],
    ];
}
