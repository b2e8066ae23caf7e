using IcResistance.Domain.Board;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;

namespace IcResistance.Web.Data;

/// <summary>How the terms of <see cref="CaseTerm"/> are written, and where each search looks for them.</summary>
internal static class CaseTerms
{
    private const string WarnedTerm = "warned:";
    private const string OverdueTerm = "overdue:";
    private const string DueTerm = "due:";

    public static string Word(string word) => $"word:{word}";

    public static string Verdict(ResistanceResult result) => $"verdict:{result.WrittenName()}";

    /// <summary>The mechanism is supported or possible.</summary>
    public static string Mechanism(string id) => $"mechanism:{id}";

    /// <summary>Any mechanism of the branch is supported or possible.</summary>
    public static string Branch(MechanismBranch branch) => $"branch:{branch.WrittenName()}";

    public static string Stage(string group) => $"stage:{group}";

    /// <summary>The terms of all that a case is to be looked at for; of each name one, with the day from (or, for what is not yet overdue, until) which it holds.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<DigestWarning> warnings) =>
    [
        .. warnings.Count > 0 ? [Since(WarnedTerm, warnings)] : (string[])[],
        .. warnings.GroupBy(warning => warning.Kind).Select(group => Since(Kind(group.Key), group)),
        .. warnings.Where(CaseWarning.Overdue.Covers).Take(1).Select(warning => Since(OverdueTerm, [warning])),
        .. warnings.Where(CaseWarning.Due.Covers).Take(1).Select(warning => TermRange.Dated(DueTerm, warning.Until ?? DateOnly.MaxValue)),
    ];

    /// <summary>Where to look for the cases with a warning that holds on a day.</summary>
    public static TermRange Of(CaseWarning warning, DateOnly today) => warning switch
    {
        { Kind: null } => TermRange.UpTo(WarnedTerm, today),
        { IsOverdue: true } => TermRange.UpTo(OverdueTerm, today),
        { IsOverdue: false } => TermRange.After(DueTerm, today),
        { Kind: { } kind } => TermRange.UpTo(Kind(kind), today),
    };

    private static string Kind(WarningKind kind) => $"warning:{kind.WrittenName()}";

    /// <summary>A term with the first day on which any of the warnings holds; without one where any holds already.</summary>
    private static string Since(string term, IEnumerable<DigestWarning> warnings) =>
        warnings.Min(warning => warning.From ?? DateOnly.MinValue) is var day && day > DateOnly.MinValue ? TermRange.Dated(term, day) : term;
}
