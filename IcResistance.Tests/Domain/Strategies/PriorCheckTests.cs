using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Strategies;

namespace IcResistance.Tests.Domain.Strategies;

public sealed class PriorCheckTests
{
    [Fact]
    public void Checks_StandInOneOrder_ForEveryPatient()
    {
        string[] expected = ["drivers-retested", "progression-confirmed", "cns-imaged", "histology-rechecked", "trial-discussed", "supportive-care-discussed", "wishes-known"];

        Assert.Equal(expected, Checks(OptionCase.Complete).Select(check => check.Id));
        Assert.Equal(expected, Checks(new CaseRecord { Id = "empty" }).Select(check => check.Id));
    }

    [Fact]
    public void EmptyRecord_KnowsNothing() =>
        Assert.All(Checks(new CaseRecord { Id = "empty" }), check => Assert.Equal(CheckResult.Unknown, check.Result));

    [Theory]
    [InlineData(new[] { "EGFR", "ALK", "KRAS" }, CheckResult.Done)]
    [InlineData(new[] { "EGFR" }, CheckResult.NotDone)]
    [InlineData(null, CheckResult.Unknown)]
    public void Drivers_SpecimenAfterProgression_CountsByWhatItCovers(string[]? covers, CheckResult expected)
    {
        var record = OptionCase.With(item => item with
        {
            Specimens = [new Specimen { Id = "S2", Type = SpecimenType.Plasma, Time = EventTime.OnDay(310), Covers = covers is null ? default : covers.ToValueList() }],
        });

        Assert.Equal(expected, Check(record, "drivers-retested").Result);
    }

    [Fact]
    public void Progression_ConfirmedByALaterScan_IsDoneAndNamesBoth()
    {
        var check = Check(OptionCase.With(record => record with { Lesions = [record.Lesions[0], record.Lesions[1] with { LocallyTreatedDay = null }] }), "progression-confirmed");

        Assert.Equal(CheckResult.Done, check.Result);
        Assert.Equal(["assessments[3]", "assessments[4]"], check.Data);
    }

    [Fact]
    public void Progression_OneScanOnly_LeavesPseudoprogressionOpen()
    {
        var check = Check(OptionCase.With(record => record with { Assessments = [.. record.Assessments.Take(4)] }), "progression-confirmed");

        Assert.Equal(CheckResult.NotDone, check.Result);
        Assert.Contains("pseudoprogression is open", check.Found.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(258, Modality.Mri, CheckResult.Done)]
    [InlineData(257, Modality.Mri, CheckResult.NotDone)]
    [InlineData(300, Modality.Ct, CheckResult.NotDone)]
    public void Brain_MriWithin42Days_IsDone(int day, Modality modality, CheckResult expected)
    {
        var record = OptionCase.With(item => item.EachVisit(visit => visit with { Regions = ["chest"] }) with
        {
            Assessments =
            [
                .. item.EachVisit(visit => visit with { Regions = ["chest"] }).Assessments,
                new ResponseAssessment { Time = EventTime.OnDay(day), Modality = modality, Regions = ["brain"] },
            ],
        });

        Assert.Equal(expected, Check(record, "cns-imaged").Result);
    }

    [Fact]
    public void Brain_NoRegionStated_IsUnknown() =>
        Assert.Equal(CheckResult.Unknown, Check(OptionCase.With(record => record.EachVisit(visit => visit with { Regions = default })), "cns-imaged").Result);

    [Fact]
    public void Histology_SmallCellAfterProgression_SaysThatTheTrialsAreOfAnother()
    {
        var check = Check(
            OptionCase.With(record => record with
            {
                Specimens = [.. record.Specimens, new Specimen { Id = "S2", Type = SpecimenType.Tissue, Histology = SpecimenHistology.SmallCell, Time = EventTime.OnDay(310) }],
            }),
            "histology-rechecked");

        Assert.Equal(CheckResult.Done, check.Result);
        Assert.Contains("Small-cell transformation", check.Found.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Histology_OtherPrimary_SaysThatTheReviewIsOfLungCancer() =>
        Assert.Contains("non-small-cell lung cancer", Check(OptionCase.With(record => record.Patient(patient => patient with { Primary = PrimarySite.Other })), "histology-rechecked").Found.En, StringComparison.Ordinal);

    [Fact]
    public void Wishes_AreInThePatientsOwnWords() => Assert.Equal("Wants to stay at home.", Check(OptionCase.Complete, "wishes-known").Found.En);

    private static ValueList<PriorCheck> Checks(CaseRecord record) => CaseAssessor.Assess(record).ChecksBeforeOptions;

    private static PriorCheck Check(CaseRecord record, string id) => Checks(record).Single(check => check.Id == id);
}
