using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline;
using static IcResistance.Domain.Record.RecistCategory;

namespace IcResistance.Tests.Domain.Resistance.Definitions;

/// <summary>Remarks at the edge of their windows, and remarks that must not be made.</summary>
public sealed class CourseRemarkBoundaryTests
{
    private static readonly CourseBuilder s_acquired = CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(268);

    private static string[] Rules(CourseBuilder course, string definition = "AR-06") => [.. course.Judge(definition).Flags.Select(flag => flag.Rule)];

    [Fact]
    public void PlainCourse_HasNoRemarks() => Assert.Empty(Rules(s_acquired));

    [Fact]
    public void DefinitionThatDoesNotApply_HasNoRemarks() => Assert.Empty(Rules(s_acquired.As(TreatmentSetting.Adjuvant).OfCase(record => record with { Patient = new Patient { Primary = PrimarySite.Other } })));

    [Theory]
    [InlineData("AR-06", PrimarySite.Other, true)]
    [InlineData("AR-06", PrimarySite.Unknown, true)]
    [InlineData("AR-02", PrimarySite.Other, false)]
    public void OtherPrimary_IsSaidOfDefinitionsMadeForLungCancer(string definition, PrimarySite primary, bool expected) =>
        Assert.Equal(expected, Rules(s_acquired.OfCase(record => record with { Patient = new Patient { Primary = primary } }), definition).Contains("C2"));

    [Theory]
    [InlineData("AR-03", RegimenClass.IciChemotherapy)]
    [InlineData("AR-04", RegimenClass.IciCombination)]
    [InlineData("AR-05", RegimenClass.IciTargeted)]
    public void OtherPrimary_IsNothingToSayOfTheSitcDefinitions(string definition, RegimenClass regimen) =>
        Assert.DoesNotContain("C2", Rules(s_acquired.On(regimen).OfCase(record => record with { Patient = new Patient { Primary = PrimarySite.Other } }), definition));

    [Theory]
    [InlineData("a driver without its gene", null, null, true)]
    [InlineData("only wild-type genes named", "EGFR", DriverGeneStatus.WildType, true)]
    [InlineData("the gene is named and is none of the three", "KRAS", DriverGeneStatus.Altered, false)]
    public void DriverReportedWithoutItsGene_IsFlagged(string what, string? gene, DriverGeneStatus? status, bool expected) => Assert.Equal(
        (what, expected),
        (what, Rules(s_acquired.OfCase(record => record with
        {
            Patient = record.Patient! with { DriverStatus = DriverStatus.Positive },
            Drivers = gene is null ? [] : [new DriverGene { Gene = gene, Status = status!.Value }, new DriverGene { Gene = "BRAF", Status = DriverGeneStatus.WildType }],
        })).Contains("AR-27")));

    [Theory]
    [InlineData("ALK fusion", "ALK", AlterationClass.Fusion, null, true)]
    [InlineData("EGFR missense, pathogenic", "EGFR", AlterationClass.Missense, Pathogenicity.Pathogenic, true)]
    [InlineData("EGFR in-frame, likely pathogenic", "EGFR", AlterationClass.Inframe, Pathogenicity.LikelyPathogenic, true)]
    [InlineData("EGFR missense, not called", "EGFR", AlterationClass.Missense, null, false)]
    [InlineData("EGFR amplification", "EGFR", AlterationClass.Amplification, Pathogenicity.Pathogenic, false)]
    public void GenomicFinding_OfADriver_IsFlagged(string what, string gene, AlterationClass kind, Pathogenicity? pathogenicity, bool expected) => Assert.Equal(
        (what, expected),
        (what, Rules(s_acquired.OfCase(record => record with
        {
            Genomics = [new GenomicFinding { Time = EventTime.OnDay(-9), Gene = gene, Class = kind, Pathogenicity = pathogenicity }],
        })).Contains("AR-27")));

    [Fact]
    public void ApproximateDay_IsFlagged() => Assert.Equal(
        ["AR-01"], Rules(CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(268, visit => visit with { Visit = visit.Visit with { Time = visit.Visit.Time with { Approximate = true } } })));

    [Fact]
    public void OpenProgression_IsFlaggedUntilItIsConfirmed()
    {
        var open = CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(268, visit => visit with { Irecist = IrecistCategory.IUPD });
        Assert.Equal(["C4"], Rules(open));
        Assert.Empty(Rules(open.ConfirmedOn(300)));
    }

    [Theory]
    [InlineData("starts four weeks after", 296, 310, null, true)]
    [InlineData("starts later", 297, 310, null, false)]
    [InlineData("ended four weeks before", 200, 240, null, true)]
    [InlineData("ended earlier", 200, 239, null, false)]
    [InlineData("is still going on", 100, null, true, true)]
    [InlineData("one day, long before", 100, null, null, false)]
    public void Pneumonitis_WithinFourWeeks_IsFlagged(string what, int day, int? end, bool? ongoing, bool expected) => Assert.Equal(
        (what, expected),
        (what, Rules(s_acquired.OfCase(record => record with
        {
            AdverseEvents = [new AdverseEvent { Name = "pneumonitis", Time = EventTime.OnDay(day), End = new CourseEnd { Day = end, Ongoing = ongoing } }],
        })).Contains("AR-26")));

    [Theory]
    [InlineData("ILD")]
    [InlineData("interstitial pneumonia")]
    [InlineData("organizing pneumonia")]
    public void LungToxicity_ByAnyOfItsNames_IsFlagged(string name) => Assert.Contains("AR-26", Rules(s_acquired.OfCase(record => record with
    {
        AdverseEvents = [new AdverseEvent { Name = name, Time = EventTime.OnDay(296), End = new CourseEnd { Day = 310 } }],
    })));

    [Fact]
    public void Confounders_AreNamedWithWhatTheyWereGivenFor()
    {
        var flag = s_acquired.OfCase(record => record with
        {
            Concomitant = [Drug("dexamethasone", ConcomitantKind.Corticosteroid, "brain oedema"), Drug("prednisone", ConcomitantKind.Corticosteroid, null), Drug("omeprazole", ConcomitantKind.Ppi, null)],
            AdverseEvents = [Event("pneumonitis"), Event("rash")],
        }).Judge("AR-06").Flags.Single();
        Assert.StartsWith("Around the progression: dexamethasone (brain oedema); prednisone; pneumonitis; no rule", flag.Text.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from the day of the progression", 268, 290, null, true)]
    [InlineData("until the day of the progression", 250, 268, null, true)]
    [InlineData("stopped for progression, begun with the line", 0, null, StopReason.Progression, true)]
    [InlineData("stopped for progression before the line", -30, null, StopReason.Progression, false)]
    [InlineData("after the progression", 269, 290, null, false)]
    public void Radiotherapy_DuringWhichTheTumourGrew_IsFlagged(string what, int day, int? end, StopReason? reason, bool expected) => Assert.Equal(
        (what, expected),
        (what, Rules(s_acquired.OfCase(record => record with
        {
            Therapies = [new Therapy { Name = "radiotherapy", Kind = TherapyKind.Radiotherapy, Time = EventTime.OnDay(day), End = new CourseEnd { Day = end }, StopReason = reason }],
        })).Contains("AR-26")));

    private static ConcomitantMedication Drug(string name, ConcomitantKind kind, string? indication) => new() { Name = name, Kind = kind, Time = EventTime.OnDay(260), Indication = indication };

    private static AdverseEvent Event(string name) => new() { Name = name, Time = EventTime.OnDay(260) };
}
