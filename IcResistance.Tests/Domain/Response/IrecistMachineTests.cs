using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Tests.Domain.Response;

/// <summary>IR-15: the visit table, each row without and with a pending iUPD.</summary>
public sealed class IrecistMachineTests
{
    private const ProgressionCauses None = ProgressionCauses.None;
    private const ProgressionCauses Target = ProgressionCauses.Target;
    private const ProgressionCauses NonTarget = ProgressionCauses.NonTarget;
    private const ProgressionCauses NewLesion = ProgressionCauses.NewLesion;

    public static TheoryData<string, RecistCategory, NonTargetStatus, bool, IrecistCategory> RowsWithoutPending => new()
    {
        { "IR-15 row 1", RecistCategory.CR, NonTargetStatus.Cr, false, IrecistCategory.ICR },
        { "IR-15 row 2", RecistCategory.CR, NonTargetStatus.NonCrNonPd, false, IrecistCategory.IPR },
        { "IR-15 row 3", RecistCategory.PR, NonTargetStatus.NonCrNonPd, false, IrecistCategory.IPR },
        { "IR-15 row 4", RecistCategory.SD, NonTargetStatus.NonCrNonPd, false, IrecistCategory.ISD },
        { "IR-15 row 6", RecistCategory.SD, NonTargetStatus.Pd, false, IrecistCategory.IUPD },
        { "IR-15 row 6, iPR", RecistCategory.PR, NonTargetStatus.Pd, false, IrecistCategory.IUPD },
        { "IR-15 row 7", RecistCategory.PD, NonTargetStatus.NonCrNonPd, false, IrecistCategory.IUPD },
        { "IR-15 row 8", RecistCategory.PD, NonTargetStatus.Pd, false, IrecistCategory.IUPD },
        { "IR-15 row 9", RecistCategory.PD, NonTargetStatus.Pd, true, IrecistCategory.IUPD },
        { "IR-15 row 10", RecistCategory.SD, NonTargetStatus.NonCrNonPd, true, IrecistCategory.IUPD },
    };

    public static TheoryData<string, ProgressionCauses, RecistCategory, NonTargetStatus, decimal, bool, IrecistCategory> RowsWithPending => new()
    {
        { "IR-15 row 1", Target, RecistCategory.CR, NonTargetStatus.Cr, 0, false, IrecistCategory.ICR },
        { "IR-15 row 2", Target, RecistCategory.CR, NonTargetStatus.NonCrNonPd, 0, false, IrecistCategory.IPR },
        { "IR-15 row 3", Target, RecistCategory.PR, NonTargetStatus.NonCrNonPd, 60, false, IrecistCategory.IPR },
        { "IR-15 row 4", Target, RecistCategory.SD, NonTargetStatus.NonCrNonPd, 100, false, IrecistCategory.ISD },
        { "IR-07 non-target disease no longer progresses", NonTarget, RecistCategory.SD, NonTargetStatus.NonCrNonPd, 100, false, IrecistCategory.ISD },
        { "IR-15 row 6, no further increase", NonTarget, RecistCategory.SD, NonTargetStatus.Pd, 100, false, IrecistCategory.IUPD },
        { "IR-15 row 6, non-target grew further", NonTarget, RecistCategory.SD, NonTargetStatus.Pd, 100, true, IrecistCategory.ICPD },
        { "IR-15 row 7, +4.9 mm", Target, RecistCategory.PD, NonTargetStatus.NonCrNonPd, 134.9m, false, IrecistCategory.IUPD },
        { "IR-15 row 7, +5.0 mm", Target, RecistCategory.PD, NonTargetStatus.NonCrNonPd, 135, false, IrecistCategory.ICPD },
        { "IR-15 row 8, neither grew", Target | NonTarget, RecistCategory.PD, NonTargetStatus.Pd, 130, false, IrecistCategory.IUPD },
        { "IR-15 row 8, target grew", Target | NonTarget, RecistCategory.PD, NonTargetStatus.Pd, 135, false, IrecistCategory.ICPD },
        { "IR-15 row 8, non-target grew", Target | NonTarget, RecistCategory.PD, NonTargetStatus.Pd, 130, true, IrecistCategory.ICPD },
        { "IR-04 another category progresses", Target, RecistCategory.PD, NonTargetStatus.Pd, 130, false, IrecistCategory.ICPD },
    };

    [Theory]
    [MemberData(nameof(RowsWithoutPending))]
    public void Visit_WithoutPriorProgression_FollowsTheTable(string rule, RecistCategory target, NonTargetStatus nonTarget, bool newLesion, IrecistCategory expected)
    {
        var step = new IrecistMachine(ResponseConventions.Default).Next(Visit(56, target, nonTarget, 100, newLesion, false));
        Assert.Equal((rule, expected), (rule, step.Category!.Value));
    }

    [Theory]
    [MemberData(nameof(RowsWithPending))]
    public void Visit_WithPendingProgression_FollowsTheTable(
        string rule, ProgressionCauses causes, RecistCategory target, NonTargetStatus nonTarget, decimal sum, bool increased, IrecistCategory expected)
    {
        var machine = new IrecistMachine(ResponseConventions.Default);
        machine.Next(Visit(0, causes.HasFlag(Target) ? RecistCategory.PD : RecistCategory.SD, causes.HasFlag(NonTarget) ? NonTargetStatus.Pd : NonTargetStatus.NonCrNonPd, 130, false, false));
        Assert.Equal((rule, expected), (rule, machine.Next(Visit(35, target, nonTarget, sum, false, increased)).Category!.Value));
    }

    [Theory]
    [InlineData(25, IrecistEvent.TooEarly)]
    [InlineData(26, IrecistEvent.Confirmed)]
    [InlineData(56, IrecistEvent.Confirmed)]
    [InlineData(57, IrecistEvent.ConfirmedLate)]
    public void Confirmation_OutsideItsWindow_IsRefusedOrLate(int day, IrecistEvent expected)
    {
        var machine = new IrecistMachine(ResponseConventions.Default);
        machine.Next(Visit(0, RecistCategory.PD, NonTargetStatus.None, 130, false, false));
        Assert.Equal(expected, machine.Next(Visit(day, RecistCategory.PD, NonTargetStatus.None, 140, false, false)).Event);
    }

    [Fact]
    public void ReportedConfirmation_WithoutProgressionBefore_IsReadAsUnconfirmed()
    {
        var history = new TumourCourse().Reported(56, irecist: IrecistCategory.ICPD).Assess();
        Assert.Equal(IrecistCategory.IUPD, history.Visits[0].Irecist);
        Assert.True(history.Visits[0].Differs);
        Assert.Contains(history.Visits[0].Flags, flag => flag.Rule == "IR-01");
    }

    [Fact]
    public void Confirmation_OnceReached_StaysWhateverComesLater()
    {
        var history = new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(56, 130).Scan(98, 140).Scan(140, 40).Assess();
        Assert.Equal([IrecistCategory.IUPD, IrecistCategory.ICPD, null], TumourCourse.Irecist(history));
        Assert.Equal(IrecistCategory.ICPD, history.Index!.Best.Irecist);
    }

    private static IrecistVisit Visit(int day, RecistCategory target, NonTargetStatus nonTarget, decimal sum, bool newLesion, bool increased) => new()
    {
        Day = day,
        Overall = OverallResponseTable.Measurable(target, nonTarget, newLesion),
        WithoutNewLesions = OverallResponseTable.Measurable(target, nonTarget, newLesion: false),
        Causes = (target is RecistCategory.PD ? Target : None) | (nonTarget is NonTargetStatus.Pd ? NonTarget : None) | (newLesion ? NewLesion : None),
        Target = target,
        AssessedSumMm = sum,
        SumIsComplete = true,
        NonTargetIncreased = increased,
        NewLesions = newLesion ? new NewLesionReading { Status = NewLesionStatus.Unequivocal } : NewLesionReading.None,
    };
}
