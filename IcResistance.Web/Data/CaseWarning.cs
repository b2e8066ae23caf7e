using IcResistance.Domain.Board;

namespace IcResistance.Web.Data;

/// <summary>What a case may have to be looked at for, as lists tell it apart: a kind, and of a pending progression whether its time has passed.</summary>
public readonly record struct CaseWarning
{
    private CaseWarning(WarningKind? kind, bool? isOverdue) => (Kind, IsOverdue) = (kind, isOverdue);

    /// <summary>Any warning at all.</summary>
    public static CaseWarning Any { get; } = new(null, null);

    /// <summary>A confirmation that should have come already.</summary>
    public static CaseWarning Overdue { get; } = new(WarningKind.PendingIupd, true);

    /// <summary>A progression to be confirmed whose window has not passed.</summary>
    public static CaseWarning Due { get; } = new(WarningKind.PendingIupd, false);

    /// <summary>Null: any.</summary>
    public WarningKind? Kind { get; }

    /// <summary>Null: whether or not.</summary>
    public bool? IsOverdue { get; }

    public static CaseWarning Of(WarningKind kind) => new(kind, null);

    /// <summary>Whether a warning of a digest is one of these.</summary>
    public bool Covers(DigestWarning warning) => (Kind is null || Kind == warning.Kind) && (IsOverdue is null || IsOverdue == warning.IsOverdue);
}
