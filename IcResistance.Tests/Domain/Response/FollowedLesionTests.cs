using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Response;

/// <summary>RC-07: which lesions become targets of a line. PP-01: which lesions progress at a visit, each against its own nadir.</summary>
public sealed class FollowedLesionTests
{
    [Theory]
    [InlineData("RC-07 the two longest of an organ", "liver", new[] { 12.0, 30, 20, 40 }, "L1 L3")]
    [InlineData("RC-07 of equals the first by name", "liver", new[] { 20.0, 20, 20 }, "L0 L1")]
    [InlineData("RC-07 five of six organs", null, new[] { 20.0, 21, 22, 23, 24, 25 }, "L1 L2 L3 L4 L5")]
    [InlineData("RC-03 too short", null, new[] { 9.9, 20 }, "L1")]
    public void LesionsWithoutRoles_BecomeTargetsByLengthAndOrgan(string rule, string? organ, double[] lengths, string expected)
    {
        var baseline = Unassigned(organ, lengths).Assess().Visits[0];
        var taken = baseline.Flags.Where(flag => flag.Rule == "RC-02").Select(flag => flag.Text.En.Split(' ')[0]).Order(StringComparer.Ordinal);
        Assert.Equal((rule, expected), (rule, string.Join(' ', taken)));
        Assert.Equal(expected.Split(' ').Sum(id => (decimal)lengths[id[1] - '0']), baseline.TargetSumMm);
    }

    [Fact]
    public void LesionBeyondTheLimit_IsNonTargetDisease()
    {
        var course = Unassigned("liver", [30, 20, 12]).Visit(TumourCourse.At(56, TumourCourse.Row("L0", 30), TumourCourse.Row("L1", 20), TumourCourse.Row("L2", LesionState.Absent)));
        Assert.Equal(NonTargetStatus.Cr, course.Assess().Visits[1].NonTarget);
    }

    [Theory]
    [InlineData("RC-07 the organ is full", "liver", 2)]
    [InlineData("RC-07 another organ", "bone", 3)]
    public void LesionFromAnEarlierLine_BecomesATarget_WhereItsOrganHasRoom(string rule, string organ, int expected)
    {
        var history = new TumourCourse().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1, end: 320)).Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 400, line: 2))
            .Lesion("T1", organ: "liver").Lesion("T2", organ: "liver").Lesion("N1", LesionRole.New, organ).Visit(Three(-7, 30, 20, 0)).Visit(Three(395, 30, 20, 15)).Assess();
        Assert.Equal((rule, expected == 2 ? 50m : 65m), (rule, history.Lines[1].Visits[0].TargetSumMm!.Value));
    }

    [Fact]
    public void TargetThatTheBaselineMissed_IsSaidOnce() => Assert.Equal(
        ["T3"],
        new TumourCourse().Lesion("T1").Lesion("T2", organ: "liver").Lesion("T3", organ: "bone").Visit(TumourCourse.At(-7, TumourCourse.Row("T1", 50), TumourCourse.Row("T2", 30))).Assess()
            .Visits[0].Flags.Where(flag => flag.Rule == "RC-02").Select(flag => flag.Text.En.Split(' ')[0]));

    [Theory]
    [InlineData("RC-05 a pleural effusion", "pleural effusion", false, 30.0, null, "RC-05")]
    [InlineData("RC-04 a node of 14.9 mm", "lymph node", true, 14.9, null, "RC-04")]
    [InlineData("RC-04 a node of 15 mm", "lymph node", true, 15.0, null, null)]
    [InlineData("RC-03 a lesion of 10 mm", "lung", false, 10.0, null, null)]
    [InlineData("RC-06 treated on the day of the baseline", "lung", false, 30.0, -7, "RC-06")]
    [InlineData("RC-06 treated later", "lung", false, 30.0, -6, null)]
    public void TargetThatShouldNotBeOne_IsFlagged(string rule, string organ, bool node, double mm, int? treated, string? expected) => Assert.Equal(
        (rule, expected),
        (rule, new TumourCourse().Lesion("T1", organ: organ, node: node, treated: treated).Scan(-7, (decimal)mm).Assess().Visits[0].Flags.SingleOrDefault()?.Rule));

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void MoreThanFiveTargets_AreFlagged(int count, bool expected)
    {
        var course = new TumourCourse();
        var ids = Enumerable.Range(0, count).Select(position => $"T{position}").ToList();
        ids.ForEach(id => course.Lesion(id, organ: $"organ {id}"));
        Assert.Equal(expected, course.Visit(TumourCourse.At(-7, [.. ids.Select(id => TumourCourse.Row(id, 20))])).Assess().Visits[0].Flags.Any(flag => flag.Rule == "RC-07"));
    }

    [Fact]
    public void TwoTargetsInOneOrgan_AreAllowed()
    {
        var course = new TumourCourse().Lesion("T1").Lesion("T2", organ: "liver").Lesion("T3", organ: "liver");
        Assert.Empty(course.Visit(Rows(-7, 20, 20, 20)).Assess().Visits[0].Flags);
    }

    [Fact]
    public void Lesion_ProgressesAgainstItsOwnNadir()
    {
        var history = new TumourCourse().Lesion("T1").Lesion("T2", organ: "liver").Lesion("T3", organ: "bone").Visit(Rows(-7, 20, 50, 30))
            .Visit(Rows(42, 30, 20, 30)).Visit(Rows(84, 21, 23, 30)).Visit(Rows(126, 21, 27, 30)).Assess();
        Assert.Equal(["T1", "", "T2"], history.Visits.Skip(1).Select(visit => string.Join(' ', visit.ProgressingLesions)));
    }

    [Fact]
    public void ProgressingLesions_AreThoseThatGrewAppearedOrAreNamed()
    {
        var course = new TumourCourse().Lesion("T1").Lesion("NT1", LesionRole.NonTarget, "pleura").Lesion("N1", LesionRole.New, "liver").Lesion("N2", LesionRole.New, "bone").Lesion("N3", LesionRole.New, "skin", treated: 50);
        var visit = TumourCourse.At(56, TumourCourse.Row("T1", 130), TumourCourse.Row("N1", 12), TumourCourse.Row("N3", 12)) with
        {
            NonTarget = NonTargetStatus.Pd,
            LesionChanges = [new LesionChange { Lesion = "N2", Change = LesionChangeKind.New }, new LesionChange { Site = "brain", Change = LesionChangeKind.New }, new LesionChange { Lesion = "T1", Change = LesionChangeKind.Larger }],
        };
        Assert.Equal(["T1", "N1", "N2", "NT1"], course.Scan(-7, 100).Visit(visit).Assess().Visits[1].ProgressingLesions);
    }

    [Fact]
    public void SingleCauseOfProgression_IsListedAlone()
    {
        static string Listed(ResponseAssessment visit, bool two = false)
        {
            var course = new TumourCourse().Lesion("T1").Lesion("NT1", LesionRole.NonTarget, "pleura").Lesion("N1", LesionRole.New, "liver");
            return string.Join(' ', (two ? course.Lesion("NT2", LesionRole.NonTarget, "bone") : course).Scan(-7, 100).Visit(visit).Assess().Visits[1].ProgressingLesions);
        }

        var scan = TumourCourse.At(56, TumourCourse.Row("T1", 100));
        Assert.Equal("NT1", Listed(scan with { NonTarget = NonTargetStatus.Pd }));
        Assert.Equal("", Listed(scan with { NonTarget = NonTargetStatus.Pd }, two: true));
        Assert.Equal("N1", Listed(TumourCourse.At(56, TumourCourse.Row("T1", 100), TumourCourse.Row("N1", 12))));
        Assert.Equal("", Listed(TumourCourse.At(56, TumourCourse.Row("T1", 100), TumourCourse.Row("N1", 12)) with { NewLesions = NewLesionStatus.Equivocal, LesionChanges = [new LesionChange { Lesion = "T1", Change = LesionChangeKind.Larger }] }));
    }

    [Theory]
    [InlineData("RC-24 treated before the baseline", -30, true)]
    [InlineData("RC-24 treated on the day of the baseline", -7, true)]
    [InlineData("RC-24 treated on the day of the visit", 56, false)]
    [InlineData("RC-24 treated after the visit", 57, true)]
    public void LesionTreatedInTheLine_IsNotListedAsProgressing(string rule, int treated, bool expected) => Assert.Equal(
        (rule, expected),
        (rule, new TumourCourse().Lesion("T1", treated: treated).Scan(-7, 100).Scan(56, 130).Assess().Visits[1].ProgressingLesions.Contains("T1")));

    [Fact]
    public void MassOfMergedLesions_ProgressesAgainstAllOfThem_AndAPartnerMeasuredAgainDoesNot()
    {
        var course = new TumourCourse().Lesion("T1").Lesion("T2", organ: "liver").Visit(TumourCourse.At(-7, TumourCourse.Row("T1", 12), TumourCourse.Row("T2", 20)));
        course.Visit(TumourCourse.At(56, TumourCourse.Row("T1", 36), new LesionMeasurement { Lesion = "T2", MergedInto = "T1" }));
        course.Visit(TumourCourse.At(98, TumourCourse.Row("T1", 12), TumourCourse.Row("T2", 20)));
        course.Visit(TumourCourse.At(140, TumourCourse.Row("T1", 40), new LesionMeasurement { Lesion = "T2", MergedInto = "T1" }));
        Assert.Equal(["", "", "T1"], course.Assess().Visits.Skip(1).Select(visit => string.Join(' ', visit.ProgressingLesions)));
    }

    private static TumourCourse Unassigned(string? organ, double[] lengths)
    {
        var course = new TumourCourse();
        foreach (var position in Enumerable.Range(0, lengths.Length))
        {
            course.Lesion($"L{position}", role: null, organ ?? $"organ {position}");
        }

        return course.Visit(TumourCourse.At(-7, [.. lengths.Index().Select(item => TumourCourse.Row($"L{item.Index}", (decimal)item.Item))]));
    }

    private static ResponseAssessment Rows(int day, decimal first, decimal second, decimal third) =>
        TumourCourse.At(day, TumourCourse.Row("T1", first), TumourCourse.Row("T2", second), TumourCourse.Row("T3", third));

    private static ResponseAssessment Three(int day, decimal first, decimal second, decimal newLesion) => TumourCourse.At(
        day, TumourCourse.Row("T1", first), TumourCourse.Row("T2", second), newLesion == 0 ? TumourCourse.Row("N1", LesionState.Absent) : TumourCourse.Row("N1", newLesion));
}
