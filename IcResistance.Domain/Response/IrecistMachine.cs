using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>What happened to the block of unconfirmed progression at a visit.</summary>
public enum IrecistEvent
{
    None,

    /// <summary>First iUPD of a block.</summary>
    Opened,

    /// <summary>iUPD again, or not evaluable: the block goes on.</summary>
    Kept,

    /// <summary>Too early to confirm or to clear (IR-02).</summary>
    TooEarly,
    Confirmed,

    /// <summary>Confirmed after the window (IR-02).</summary>
    ConfirmedLate,

    /// <summary>The bar was reset (IR-07).</summary>
    Cleared,

    /// <summary>A reported iCPD without an iUPD before it: read as the first iUPD (IR-01).</summary>
    ReadAsUnconfirmed,

    /// <summary>After the confirmed progression (IR-11).</summary>
    AfterConfirmation,
}

/// <summary>One step of the machine.</summary>
/// <param name="Category">iRECIST category of the visit; null where the response after a confirmed progression is not read any more.</param>
/// <param name="Event">What happened to the block.</param>
/// <param name="Rule">Id of the rule that decided.</param>
/// <param name="Block">The block that this visit opened, kept, confirmed or cleared.</param>
public readonly record struct IrecistStep(IrecistCategory? Category, IrecistEvent Event, string Rule, PendingProgression? Block);

/// <summary>iRECIST of one line, visit by visit (IR-17). States: nothing pending, a pending iUPD, confirmed.</summary>
public sealed class IrecistMachine(ResponseConventions conventions)
{
    private NewLesionReading _known = NewLesionReading.None;
    private bool _isConfirmed;

    /// <summary>The unconfirmed progression that waits for the next visit; null: none.</summary>
    public PendingProgression? Pending { get; private set; }

    /// <summary>Takes the next visit in order of time.</summary>
    public IrecistStep Next(IrecistVisit visit)
    {
        if (_isConfirmed)
        {
            return After(visit);
        }

        if (visit.Reported is IrecistCategory reported)
        {
            return FollowReport(visit, reported);
        }

        var causes = CausesNow(visit);
        return Pending is null ? Start(visit, causes) : Continue(visit, Pending, causes);
    }

    private static IrecistStep After(IrecistVisit visit)
    {
        var category = visit.Reported ?? (visit.Overall is RecistCategory.PD ? IrecistCategory.ICPD : null);
        return new(category, IrecistEvent.AfterConfirmation, "IR-11", null);
    }

    /// <summary>New lesions of a cleared block that merely persist are no new progression (IR-08).</summary>
    private ProgressionCauses CausesNow(IrecistVisit visit)
    {
        if (visit.NewLesions is { Status: NewLesionStatus.None, IsStated: true } && visit.Overall is not RecistCategory.NE)
        {
            _known = NewLesionReading.None;
        }

        var persists = _known.IsPresent && visit.NewLesions.IsPresent && !visit.NewLesions.HasMoreThan(_known);
        return persists ? visit.Causes & ~ProgressionCauses.NewLesion : visit.Causes;
    }

    private IrecistStep Start(IrecistVisit visit, ProgressionCauses causes)
    {
        if (causes is not ProgressionCauses.None)
        {
            return Open(visit, causes, IrecistEvent.Opened);
        }

        return new(OverallResponseTable.ToIrecist(visit.WithoutNewLesions), IrecistEvent.None, "IR-01", null);
    }

    private IrecistStep Open(IrecistVisit visit, ProgressionCauses causes, IrecistEvent what)
    {
        Pending = PendingProgression.Open(visit, causes);
        return new(IrecistCategory.IUPD, what, "IR-01", Pending);
    }

    private IrecistStep Continue(IrecistVisit visit, PendingProgression pending, ProgressionCauses causes)
    {
        if (visit.ContinuesVisit && visit.Day - pending.Day <= conventions.VisitMergeDays)
        {
            return Widen(visit, pending, causes);
        }

        if (IsTooEarly(visit, pending))
        {
            return IsEarlyButProven(visit, pending) ? Confirm(visit, pending, "IR-02") : new(IrecistCategory.IUPD, IrecistEvent.TooEarly, "IR-02", pending);
        }

        if (Confirmation(visit, pending, causes) is string rule)
        {
            return Confirm(visit, pending, rule);
        }

        if (IsCleared(visit, pending, causes))
        {
            return Clear(visit, pending);
        }

        var isPart = visit.WithoutNewLesions is RecistCategory.NE || IsSilent(visit, pending);
        var category = causes is ProgressionCauses.None && isPart && !visit.NewLesions.IsPresent ? IrecistCategory.NE : IrecistCategory.IUPD;
        return new(category, IrecistEvent.Kept, "IR-06", pending);
    }

    private IrecistStep Widen(IrecistVisit visit, PendingProgression pending, ProgressionCauses causes)
    {
        Pending = pending with
        {
            Causes = pending.Causes | causes,
            Target = visit.Target ?? pending.Target,
            SumMm = visit.AssessedSumMm ?? pending.SumMm,
            SumIsComplete = visit.AssessedSumMm is null ? pending.SumIsComplete : visit.SumIsComplete,
            NewLesions = NewLesionReading.Merge(pending.NewLesions, visit.NewLesions),
        };
        return new(IrecistCategory.IUPD, IrecistEvent.Kept, "C17", Pending);
    }

    private bool IsTooEarly(IrecistVisit visit, PendingProgression pending) =>
        visit.Day - pending.Day < conventions.IrecistWindowFromDays - conventions.IrecistEarlyToleranceDays;

    /// <summary>The only early confirmation: a scan for a new symptom that shows a further new lesion (IR-02).</summary>
    private static bool IsEarlyButProven(IrecistVisit visit, PendingProgression pending) =>
        visit.ClinicallyStable is false && visit.NewLesions.HasMoreThan(pending.NewLesions);

    /// <summary>Rule that confirms the block at this visit, or null (IR-03, IR-04).</summary>
    private string? Confirmation(IrecistVisit visit, PendingProgression pending, ProgressionCauses causes)
    {
        var other = causes & ~pending.Causes & ~ProgressionCauses.NotStated;
        if (other is not ProgressionCauses.None && !pending.Causes.HasFlag(ProgressionCauses.NotStated))
        {
            return "IR-04";
        }

        return HasGrown(visit, pending) ? "IR-03" : null;
    }

    private bool HasGrown(IrecistVisit visit, PendingProgression pending) =>
        (pending.Causes.HasFlag(ProgressionCauses.Target) && pending.SumIsComplete && visit.AssessedSumMm - pending.SumMm >= conventions.IrecistGrowthMm)
        || (pending.Causes.HasFlag(ProgressionCauses.NonTarget) && visit.NonTargetIncreased)
        || (pending.Causes.HasFlag(ProgressionCauses.NewLesion)
            && (NewLesionGrowth.IsProven(pending.NewLesions, visit.NewLesions, conventions) || visit.NewLesions.HasMoreThan(pending.NewLesions)));

    /// <summary>IR-07. New lesions of the block that persist, or of which nothing is said, are outweighed only by a better target category or by 5 mm of shrinkage.</summary>
    private bool IsCleared(IrecistVisit visit, PendingProgression pending, ProgressionCauses causes)
    {
        if (visit.WithoutNewLesions is RecistCategory.NE or RecistCategory.PD || (causes & ~ProgressionCauses.NewLesion) is not ProgressionCauses.None)
        {
            return false;
        }

        return !(causes.HasFlag(ProgressionCauses.NewLesion) || IsSilent(visit, pending)) || TargetImproved(visit, pending);
    }

    /// <summary>The block rests on new lesions or non-target disease, and the visit does not say what became of them: that is no "gone".</summary>
    private static bool IsSilent(IrecistVisit visit, PendingProgression pending) =>
        (pending.Causes.HasFlag(ProgressionCauses.NewLesion) && !visit.NewLesions.IsStated) || (pending.Causes.HasFlag(ProgressionCauses.NonTarget) && !visit.NonTargetIsStated);

    private bool TargetImproved(IrecistVisit visit, PendingProgression pending) =>
        Rank(visit.Target) > Rank(pending.Target) || (visit.SumIsComplete && pending.SumMm - visit.AssessedSumMm >= conventions.IrecistGrowthMm);

    /// <summary>Null where the targets were not evaluable or not looked at: against that nothing is better.</summary>
    private static int? Rank(RecistCategory? target) => target switch
    {
        RecistCategory.CR => 3,
        RecistCategory.PR => 2,
        RecistCategory.SD => 1,
        RecistCategory.PD => 0,
        RecistCategory.NE or RecistCategory.NonCRNonPD or null => null,
    };

    private IrecistStep Confirm(IrecistVisit visit, PendingProgression pending, string rule)
    {
        (Pending, _isConfirmed) = (null, true);
        var isLate = visit.Day - pending.Day > conventions.IrecistWindowToDays;
        return new(IrecistCategory.ICPD, isLate ? IrecistEvent.ConfirmedLate : IrecistEvent.Confirmed, rule, pending);
    }

    private IrecistStep Clear(IrecistVisit visit, PendingProgression pending)
    {
        (Pending, _known) = (null, visit.NewLesions);
        return new(visit.Reported ?? OverallResponseTable.ToIrecist(visit.WithoutNewLesions), IrecistEvent.Cleared, "IR-07", pending);
    }

    /// <summary>Where only iRECIST categories are reported they are the response; the machine follows them.</summary>
    private IrecistStep FollowReport(IrecistVisit visit, IrecistCategory reported) => (reported, Pending) switch
    {
        (IrecistCategory.ICPD, null) => Open(visit, ProgressionCauses.NotStated, IrecistEvent.ReadAsUnconfirmed),
        (IrecistCategory.ICPD, { } pending) => Confirm(visit, pending, "IR-03"),
        (IrecistCategory.IUPD, null) => Open(visit, ProgressionCauses.NotStated, IrecistEvent.Opened),
        (IrecistCategory.IUPD or IrecistCategory.NE, { } pending) => new(reported, IrecistEvent.Kept, "IR-06", pending),
        (_, null) => new(reported, IrecistEvent.None, "IR-01", null),
        (_, { } pending) => Clear(visit, pending),
    };
}
