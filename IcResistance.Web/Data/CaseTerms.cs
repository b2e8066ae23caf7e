using IcResistance.Domain.Assessment;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;

namespace IcResistance.Web.Data;

/// <summary>How the terms of <see cref="CaseTerm"/> are written.</summary>
internal static class CaseTerms
{
    /// <summary>The terms whose cases the home page counts.</summary>
    public static readonly string[] Counted =
    [
        .. Enum.GetValues<ResistanceResult>().Select(Verdict),
        .. Enum.GetValues<AlertKind>().Select(kind => Of(CaseWarning.Of(kind))),
        Of(CaseWarning.Any),
        Of(CaseWarning.Overdue),
    ];

    public static string Word(string word) => $"word:{word}";

    public static string Verdict(ResistanceResult result) => $"verdict:{result.WrittenName()}";

    public static string Of(CaseWarning warning) => warning switch
    {
        { Kind: null } => "warned:",
        { IsOverdue: true } => "overdue:",
        { IsOverdue: false } => "due:",
        { Kind: { } kind } => $"warning:{kind.WrittenName()}",
    };

    /// <summary>The mechanism is supported or possible.</summary>
    public static string Mechanism(string id) => $"mechanism:{id}";

    /// <summary>Any mechanism of the branch is supported or possible.</summary>
    public static string Branch(MechanismBranch branch) => $"branch:{branch.WrittenName()}";

    public static string Stage(string group) => $"stage:{group}";
}
