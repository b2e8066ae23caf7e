using IcResistance.Domain.Assessment;

namespace IcResistance.Web.Data;

/// <summary>What a case may have to be looked at for, as lists tell it apart: a kind of alert, and of a pending progression whether its time has passed.</summary>
public readonly record struct CaseWarning
{
    private CaseWarning(AlertKind? kind, bool? isOverdue) => (Kind, IsOverdue) = (kind, isOverdue);

    /// <summary>Any warning at all.</summary>
    public static CaseWarning Any { get; } = new(null, null);

    /// <summary>A confirmation that should have come already.</summary>
    public static CaseWarning Overdue { get; } = new(AlertKind.PendingIupd, true);

    /// <summary>A progression to be confirmed whose window has not passed.</summary>
    public static CaseWarning Due { get; } = new(AlertKind.PendingIupd, false);

    /// <summary>Null: any.</summary>
    public AlertKind? Kind { get; }

    /// <summary>Null: whether or not.</summary>
    public bool? IsOverdue { get; }

    public static CaseWarning Of(AlertKind kind) => new(kind, null);
}
