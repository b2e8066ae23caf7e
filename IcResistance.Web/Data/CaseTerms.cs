using IcResistance.Domain.Assessment;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;

namespace IcResistance.Web.Data;

/// <summary>How the terms of <see cref="CaseTerm"/> are written.</summary>
internal static class CaseTerms
{
    public const string VerdictPrefix = "verdict:";

    public const string WarningPrefix = "warning:";

    /// <summary>Carried by each case with a warning of any kind. Not below <see cref="WarningPrefix"/>: it is no kind.</summary>
    public const string AnyWarning = "warned:";

    /// <summary>Carried by each case whose confirmation window has passed.</summary>
    public const string Overdue = "overdue:";

    /// <summary>Carried by each case with a progression to be confirmed whose window has not passed.</summary>
    public const string Due = "due:";

    public static string Word(string word) => $"word:{word}";

    public static string Verdict(ResistanceResult result) => VerdictPrefix + result.WrittenName();

    public static string Warning(AlertKind kind) => WarningPrefix + kind.WrittenName();

    /// <summary>The mechanism is supported or possible.</summary>
    public static string Mechanism(string id) => $"mechanism:{id}";

    /// <summary>Any mechanism of the branch is supported or possible.</summary>
    public static string Branch(MechanismBranch branch) => $"branch:{branch.WrittenName()}";

    public static string Stage(string group) => $"stage:{group}";
}
