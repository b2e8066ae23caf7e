using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Tests.Domain.Response;

/// <summary>RC-01 to RC-10: what a lesion counts, and what a real record is flagged for.</summary>
public sealed class LesionRuleTests
{
    [Theory]
    [InlineData("RC-03 10.0 mm on CT", false, 10.0, null, Modality.Ct, true)]
    [InlineData("RC-03 9.9 mm on CT", false, 9.9, null, Modality.Ct, false)]
    [InlineData("RC-03 slice 7 mm needs 14 mm", false, 13.9, 7.0, Modality.Ct, false)]
    [InlineData("RC-03 slice 7 mm, 14 mm", false, 14.0, 7.0, Modality.Ct, true)]
    [InlineData("RC-03 chest film needs 20 mm", false, 19.9, null, Modality.XRay, false)]
    [InlineData("RC-03 calliper 10 mm", false, 10.0, null, Modality.Clinical, true)]
    [InlineData("RC-04 node 15.0 mm", true, 15.0, null, Modality.Ct, true)]
    [InlineData("RC-04 node 14.9 mm", true, 14.9, null, Modality.Ct, false)]
    public void Measurable_FollowsKindAndModality(string rule, bool node, double mm, double? slice, Modality modality, bool expected)
    {
        var lesion = new Lesion { Id = "T1", Organ = node ? "lymph node" : "lung", Node = node };
        Assert.Equal((rule, expected), (rule, Measurability.IsMeasurable(lesion, (decimal)mm, modality, (decimal?)slice)));
    }

    [Theory]
    [InlineData("pleural effusion")]
    [InlineData("lymphangitic spread")]
    [InlineData("Leptomeningeal disease")]
    public void Measurable_DiseaseOfAnUnmeasurableKind_IsNot(string site) =>
        Assert.False(Measurability.IsMeasurable(new Lesion { Id = "T1", Organ = "lung", Site = site }, 40, Modality.Ct, null));

    [Fact]
    public void Sum_OfStatesAndLinks_CountsEachByItsRule()
    {
        var visit = new ResponseAssessment
        {
            Time = EventTime.OnDay(50),
            Measurements =
            [
                TumourCourse.Row("MEASURED", 3), TumourCourse.Row("SMALL", LesionState.TooSmall), TumourCourse.Row("GONE", LesionState.Absent), TumourCourse.Row("NODE", 8),
                TumourCourse.Row("SPLIT", 6), TumourCourse.Row("SPLIT", 7), new LesionMeasurement { Lesion = "PARTNER", Mm = 30, MergedInto = "SPLIT" },
            ],
        };
        Lesion[] targets = [.. "MEASURED SMALL GONE NODE SPLIT PARTNER".Split(' ').Select(id => new Lesion { Id = id, Organ = "lung", Node = id == "NODE" })];
        var sum = TargetSum.Of(targets, visit);
        Assert.Equal((3 + 5 + 0 + 8 + (6 + 7) + 0, true, false), (sum.CompleteMm, sum.IsComplete, sum.IsGone));
    }

    [Fact]
    public void Baseline_WithFlaws_IsComputedAndFlagged()
    {
        var course = new TumourCourse();
        string[] organs = ["left lung", "right lung", "lung", "liver", "adrenal", "bone"];
        foreach (var (position, organ) in organs.Index())
        {
            course.Lesion($"T{position}", organ: organ, treated: position == 5 ? -100 : null);
        }

        var baseline = course.Visit(new ResponseAssessment
        {
            Time = EventTime.OnDay(-29),
            Measurements = [.. organs.Index().Select(item => TumourCourse.Row($"T{item.Index}", item.Index == 0 ? 9.9m : 301))],
        }).Assess().Visits[0];
        Assert.True(baseline.IsBaseline);
        Assert.Equal(1514.9m, baseline.TargetSumMm);
        Assert.Equal(["RC-02", "RC-03", "RC-06", "RC-07", "RC-07"], baseline.Flags.Select(flag => flag.Rule).Where(rule => rule != "RC-01").Order(StringComparer.Ordinal));
        Assert.Contains(baseline.Flags, flag => flag.Rule == "RC-01");
    }

    [Fact]
    public void Baseline_TwentyEightDaysOld_IsNotFlagged() =>
        Assert.Empty(new TumourCourse().Lesion("T1").Scan(-28, 50).Scan(42, 50).Assess().Visits[0].Flags);

    [Fact]
    public void Baseline_OnTheDayOfTheFirstDose_IsABaseline() => Assert.True(new TumourCourse().Lesion("T1").Scan(0, 50).Scan(42, 50).Assess().Visits[0].IsBaseline);

    [Fact]
    public void Baseline_Missing_GivesNoResponseByMeasurement()
    {
        var visit = new TumourCourse().Lesion("T1").Scan(42, 50).Assess().Visits[0];
        Assert.Equal((false, (RecistCategory?)null), (visit.IsBaseline, visit.Recist));
        Assert.Contains(visit.Flags, flag => flag.Rule == "RC-02");
    }

    [Fact]
    public void Node_TypedAsZero_IsFlagged() => Assert.Contains(
        new TumourCourse().Lesion("T1", node: true).Scan(-7, 20)
            .Visit(new ResponseAssessment { Time = EventTime.OnDay(42), Measurements = [TumourCourse.Row("T1", 0m)] }).Assess().Visits[1].Flags,
        flag => flag.Rule == "RC-01");
}
