using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Response;

/// <summary>C7: when a biopsy without tumour explains an apparent progression. IR-13: when something else than the treatment may have cleared one.</summary>
public sealed class BenignExplanationTests
{
    [Theory]
    [InlineData("C7 two weeks before", 42, true)]
    [InlineData("C7 more than two weeks before", 41, false)]
    [InlineData("C7 eight weeks after", 112, true)]
    [InlineData("C7 more than eight weeks after", 113, false)]
    public void Specimen_ExplainsFromTwoWeeksBeforeToEightWeeksAfter(string rule, int day, bool expected) =>
        Assert.Equal((rule, expected), (rule, IsExplained(Growth(56), Benign(EventTime.OnDay(day)))));

    [Fact]
    public void Specimen_WithoutADay_ExplainsAVisitOfTheSamePhaseOnly()
    {
        static EventTime In(TreatmentPhase phase) => new() { Phase = phase };
        var visit = TumourCourse.At(null) with { Time = In(TreatmentPhase.AtProgression), NewLesions = NewLesionStatus.Unequivocal };
        Assert.True(IsExplained(visit, Benign(In(TreatmentPhase.AtProgression))));
        Assert.False(IsExplained(visit, Benign(In(TreatmentPhase.AfterIci))));
        Assert.False(IsExplained(visit, Benign(EventTime.OnDay(56))));
    }

    [Fact]
    public void Specimen_WithTumour_ExplainsNothing() => Assert.False(IsExplained(Growth(56), Benign(EventTime.OnDay(60)) with { Histology = SpecimenHistology.Adenocarcinoma }));

    [Fact]
    public void StableVisit_NeedsNoExplanation_ASuspectedLesionGetsOne()
    {
        static IEnumerable<string> Rules(ResponseAssessment visit) =>
            new TumourCourse().Lesion("T1").Scan(-7, 100).Visit(visit).Specimen(Benign(EventTime.OnDay(60)) with { Site = "liver" }).Assess().Visits[1].Flags.Select(flag => flag.Rule);
        var stable = TumourCourse.At(56, TumourCourse.Row("T1", 100));
        Assert.DoesNotContain("C7", Rules(stable));
        Assert.Contains("C7", Rules(stable with { NewLesions = NewLesionStatus.Equivocal, NewLesionSites = ["liver", "bone"] }));
        Assert.DoesNotContain("C7", Rules(stable with { NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["liver", "bone"] }));
        Assert.Contains("C7", Rules(stable with { NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["left liver"] }));
    }

    [Theory]
    [InlineData("hilar node", "hilar nodes", true)]
    [InlineData("hilar nodes", "node", true)]
    [InlineData("left lower lobe", "left upper lobe", false)]
    [InlineData("lung", "liver", false)]
    public void Sites_AreComparedByTheirWordsWithoutSideOrNumber(string biopsied, string appeared, bool expected) => Assert.Equal(
        expected,
        IsExplained(TumourCourse.At(56) with { NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = [appeared] }, Benign(EventTime.OnDay(60)) with { Site = biopsied }));

    [Fact]
    public void MeasuredNewLesion_IsComparedByItsOrgan_NotByTheReadersSite()
    {
        static bool Explains(string site) => new TumourCourse().Lesion("T1").Lesion("N1", LesionRole.New, "liver").Scan(-7, 100)
            .Visit(TumourCourse.At(56, TumourCourse.Row("T1", 100), TumourCourse.Row("N1", 12)) with { NewLesionSites = ["hepatic dome"] })
            .Specimen(Benign(EventTime.OnDay(60)) with { Site = site }).Assess().Index!.ExplainedProgression is not null;
        Assert.True(Explains("liver"));
        Assert.False(Explains("dome"));
    }

    [Fact]
    public void GrowthOfASumWithoutItsLesions_IsNotExplainedByABiopsyOfOnePlace()
    {
        static bool Explains(string? site) => new TumourCourse().Visit(TumourCourse.At(-7) with { TargetSumMm = 80 }).Visit(TumourCourse.At(56) with { TargetSumMm = 100 })
            .Specimen(Benign(EventTime.OnDay(60)) with { Site = site }).Assess().Index!.ExplainedProgression is not null;
        Assert.False(Explains("lung"));
        Assert.True(Explains(null));
    }

    [Fact]
    public void Explanation_NamesTheFindingAndThePlace_OrTheSpecimen()
    {
        static string Text(Specimen specimen)
        {
            var phrase = new TumourCourse().Lesion("T1").Scan(-7, 100).Visit(Growth(56)).Specimen(specimen).Assess().Index!.ExplainedProgression!.Value.Explanation;
            return $"{phrase.En} | {phrase.Zh}";
        }

        var named = Benign(EventTime.OnDay(60)) with { Site = "lung", HistologyText = "sarcoid-like granuloma" };
        Assert.Contains("explained by sarcoid-like granuloma (lung)", Text(named), StringComparison.Ordinal);
        Assert.Contains("由病理解释：sarcoid-like granuloma（lung）", Text(named), StringComparison.Ordinal);
        Assert.Contains("explained by no tumour (S1)", Text(Benign(EventTime.OnDay(60))), StringComparison.Ordinal);
        Assert.Contains("由病理解释：未见肿瘤（S1）", Text(Benign(EventTime.OnDay(60))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("on the day of the progression", 100, false)]
    [InlineData("on the day of the clearing scan", 135, false)]
    [InlineData("the day before the progression", 99, true)]
    [InlineData("the day after the clearing scan", 136, true)]
    public void LocalTreatmentBetween_LeavesNoPseudoprogression(string when, int day, bool expected)
    {
        Assert.Equal((when, expected), (when, IsPseudoprogression(TumourCourse.Course("SBRT", TherapyKind.Radiotherapy, day))));
        var lesions = new TumourCourse().Lesion("T1").Lesion("NT1", LesionRole.NonTarget, "bone", treated: day).Lesion("NT2", LesionRole.NonTarget, "pleura");
        Assert.Equal((when, expected), (when, lesions.Scan(-7, 100).Scan(100, 130).Scan(135, 60).Assess().Index!.Pseudoprogression is not null));
    }

    [Theory]
    [InlineData("a drug into the pleural cavity", TherapyKind.Chemotherapy, "pleural cavity", 110, null, false)]
    [InlineData("chemoembolization", TherapyKind.Other, null, 110, null, false)]
    [InlineData("a decoction for one place", TherapyKind.Tcm, "lung", 110, null, true)]
    [InlineData("a decoction", TherapyKind.Tcm, null, 110, null, true)]
    [InlineData("radiotherapy before the ICI, undated", TherapyKind.Radiotherapy, null, null, TreatmentPhase.BeforeIci, true)]
    [InlineData("radiotherapy on the ICI, undated", TherapyKind.Radiotherapy, null, null, TreatmentPhase.OnIci, false)]
    public void TreatmentBetween_CountsWhereItMayHaveActedOnTheLesion(string what, TherapyKind kind, string? site, int? day, TreatmentPhase? phase, bool expected) =>
        Assert.Equal((what, expected), (what, IsPseudoprogression(TumourCourse.Course(what, kind, day, phase: phase) with { Site = site })));

    [Fact]
    public void MaintenanceOfTheLineItself_IsNoLocalTreatment() =>
        Assert.True(IsPseudoprogression(TumourCourse.Course("pemetrexed", TherapyKind.Chemotherapy, 110, line: 1)));

    private static bool IsPseudoprogression(Therapy between) => new TumourCourse().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1)).Therapy(between)
        .Lesion("T1").Scan(-7, 100).Scan(100, 130).Scan(135, 60).Assess().Lines[0].Pseudoprogression is not null;

    private static bool IsExplained(ResponseAssessment visit, Specimen specimen) =>
        new TumourCourse().Lesion("T1").Scan(-7, 100).Visit(visit).Specimen(specimen).Assess().Index!.ExplainedProgression is not null;

    private static ResponseAssessment Growth(int day) => TumourCourse.At(day, TumourCourse.Row("T1", 130));

    private static Specimen Benign(EventTime time) => new() { Id = "S1", Type = SpecimenType.Tissue, Time = time, Histology = SpecimenHistology.NoTumour };
}
