using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Tests.Domain.Response;

/// <summary>What a board reads under a category: the numbers and the calls that it rests on, and nothing that was not there.</summary>
public sealed class VisitReasonTests
{
    [Fact]
    public void Baseline_TellsItsSum_WhereThereIsOne()
    {
        Assert.Equal("Baseline: sum 100 mm.", Course().Assess().Visits[0].Reason.En);
        Assert.Equal("基线：总和 100 mm。", Course().Assess().Visits[0].Reason.Zh);
        Assert.Equal("Baseline.", new TumourCourse().Visit(TumourCourse.At(-7) with { NonTarget = NonTargetStatus.NonCrNonPd }).Assess().Visits[0].Reason.En);
    }

    [Fact]
    public void Measurements_TellSumBaselineNadirAndRules()
    {
        var visit = Course().Scan(42, 60).Scan(84, 75.5m).Assess().Visits[2];
        Assert.Equal("sum 75.5 mm: −24.5 % from baseline 100 mm, +25.8 % (+15.5 mm) from nadir 60 mm → PD, iUPD (RC-12, RC-19, IR-01)", visit.Reason.En);
        Assert.Equal("总和 75.5 mm：较基线 100 mm −24.5 %，较最低点 60 mm +25.8 % (+15.5 mm) → PD, iUPD (RC-12, RC-19, IR-01)", visit.Reason.Zh);
    }

    [Theory]
    [InlineData(NonTargetStatus.Pd, NewLesionStatus.Unequivocal, "; non-target PD; new lesion → PD, iUPD")]
    [InlineData(NonTargetStatus.NonCrNonPd, NewLesionStatus.Equivocal, "; non-target non-CR/non-PD; equivocal new lesion → SD, iSD")]
    [InlineData(NonTargetStatus.Cr, NewLesionStatus.None, "; non-target CR → SD, iSD")]
    [InlineData(NonTargetStatus.None, NewLesionStatus.Unequivocal, " mm; new lesion → PD, iUPD")]
    [InlineData(NonTargetStatus.Ne, NewLesionStatus.None, "; non-target not evaluable → SD, iSD")]
    [InlineData(NonTargetStatus.None, NewLesionStatus.None, "nadir 100 mm → SD, iSD")]
    public void Calls_AreToldBesideTheNumbers(NonTargetStatus nonTarget, NewLesionStatus newLesions, string expected) =>
        Assert.Contains(expected, Course().Scan(56, 100, newLesions, nonTarget).Assess().Visits[1].Reason.En, StringComparison.Ordinal);

    [Fact]
    public void NumbersThatAreNotThere_AreNotTold()
    {
        Assert.StartsWith("no complete sum of target lesions → NE", Course().Visit(TumourCourse.At(56, TumourCourse.Row("T1", LesionState.NotAssessed))).Assess().Visits[1].Reason.En, StringComparison.Ordinal);
        Assert.Contains("mm, (+4.0 mm) from nadir 0 mm", Course().Scan(42, 0).Scan(84, 4).Assess().Visits[2].Reason.En, StringComparison.Ordinal);
        Assert.StartsWith("−35.0 % from baseline, lengths not stated → PR", new TumourCourse().Visit(TumourCourse.At(56) with { TargetChangePercent = -35 }).Assess().Visits[0].Reason.En, StringComparison.Ordinal);
        Assert.Equal("category as reported → SD, iSD (RC-26, IR-01)", new TumourCourse().Reported(56, RecistCategory.SD).Assess().Visits[0].Reason.En);
        Assert.Equal("Nothing that gives a category.", new TumourCourse().Visit(TumourCourse.At(56)).Assess().Visits[0].Reason.En);
        Assert.Equal("无可判定类别的资料。", new TumourCourse().Visit(TumourCourse.At(56)).Assess().Visits[0].Reason.Zh);
    }

    [Fact]
    public void SumAfterLocalTreatment_IsNotCompared() => Assert.Equal(
        "no sum comparable after local treatment of a target lesion → NE, NE (RC-24, RC-19, IR-01)",
        new TumourCourse().Lesion("T1", treated: 30).Scan(-7, 100).Scan(56, 60).Assess().Visits[1].Reason.En);

    [Fact]
    public void CallsAlone_AreTheReason_AndNoCallIsSaid()
    {
        Assert.StartsWith("new lesion → PD, iUPD", Course().Visit(TumourCourse.At(56) with { NewLesions = NewLesionStatus.Unequivocal }).Assess().Visits[1].Reason.En, StringComparison.Ordinal);
        Assert.Equal("No call.", new VisitResponse { Visit = TumourCourse.At(56), Basis = ResponseBasis.Components }.Reason.En);
        Assert.Equal("Non-target PD.", new VisitResponse { Visit = TumourCourse.At(56), Basis = ResponseBasis.Components, NonTarget = NonTargetStatus.Pd }.Reason.En);
        Assert.Equal("Change not stated.", new VisitResponse { Visit = TumourCourse.At(56), Basis = ResponseBasis.PercentChange }.Reason.En);
    }

    [Fact]
    public void ReasonAndChangesThatWereGiven_Stand()
    {
        var given = new VisitResponse
        {
            Visit = TumourCourse.At(56),
            Basis = ResponseBasis.Measurements,
            TargetSumMm = 60,
            BaselineMm = 100,
            NadirMm = 50,
            ChangeFromBaselinePercent = -41,
            ChangeFromNadirPercent = 21,
            Reason = new("given", "所给"),
        };
        Assert.Equal((-41m, 21m, "given"), (given.ChangeFromBaselinePercent, given.ChangeFromNadirPercent, given.Reason.En));
    }

    private static TumourCourse Course() => new TumourCourse().Lesion("T1").Scan(-7, 100);
}
