using IcResistance.Domain.Board;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;

namespace IcResistance.Web.Components;

/// <summary>Addresses of the worklist. A filtered list is a link, so it can be kept, sent and opened again.</summary>
public static class CaseListAddress
{
    public const string Path = "/patients";

    public const string AnyWarning = "any";

    /// <summary>Warnings whose time has passed.</summary>
    public const string Overdue = "overdue";

    /// <summary>Progressions that are to be confirmed and whose time has not passed.</summary>
    public const string Due = "due";

    public static string Of(ResistanceResult verdict) => $"{Path}?verdict={verdict.WrittenName()}";

    public static string Of(WarningKind warning) => $"{Path}?warning={warning.WrittenName()}";

    public static string OfWarning(string name) => $"{Path}?warning={name}";

    public static string Of(MechanismBranch branch) => $"{Path}?branch={branch.WrittenName()}";

    public static string OfMechanism(string id) => $"{Path}?mechanism={Uri.EscapeDataString(id)}";
}
