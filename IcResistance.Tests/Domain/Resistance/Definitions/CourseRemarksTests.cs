using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using static IcResistance.Domain.Record.RecistCategory;

namespace IcResistance.Tests.Domain.Resistance.Definitions;

public sealed class CourseRemarksTests
{
    private static readonly CourseBuilder s_acquired = CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(268);

    private static bool IsFlagged(CourseBuilder course, string rule) => course.Judge("AR-06").Flags.Any(flag => flag.Rule == rule);

    [Theory]
    [InlineData("EGFR", DriverGeneStatus.Altered, true)]
    [InlineData("ALK", DriverGeneStatus.Altered, true)]
    [InlineData("ROS1", DriverGeneStatus.Altered, true)]
    [InlineData("KRAS", DriverGeneStatus.Altered, false)]
    [InlineData("EGFR", DriverGeneStatus.WildType, false)]
    public void Driver_OnlyEgfrAlkRos1Altered_IsFlagged(string gene, DriverGeneStatus status, bool flagged) =>
        Assert.Equal(flagged, IsFlagged(s_acquired.OfCase(record => record with { Drivers = [new DriverGene { Gene = gene, Status = status }] }), "AR-27"));

    [Theory]
    [InlineData(270, 284, "brain oedema", true)]
    [InlineData(100, 284, "immune-related pneumonitis", true)]
    [InlineData(100, 200, "brain oedema", false)]
    [InlineData(300, 310, "brain oedema", false)]
    [InlineData(270, 284, "replacement after hypophysitis", false)]
    public void Steroids_ForOedemaOrPneumonitisAroundProgression_AreFlagged(int day, int end, string indication, bool flagged) =>
        Assert.Equal(flagged, IsFlagged(s_acquired.OfCase(record => record with { Concomitant = [Steroid(day, end, indication)] }), "AR-26"));

    [Theory]
    [InlineData(ResponseBasis.Reported, true)]
    [InlineData(ResponseBasis.Measurements, false)]
    public void Progression_FromAReportedCategory_IsFlagged(ResponseBasis basis, bool flagged) =>
        Assert.Equal(flagged, IsFlagged(CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(268, visit => visit with { Basis = basis }), "RC-26"));

    [Theory]
    [InlineData(250, TreatmentPhase.OnIci, 280, null, true)]
    [InlineData(250, TreatmentPhase.OnIci, 260, null, false)]
    [InlineData(null, TreatmentPhase.AfterIci, null, StopReason.Progression, true)]
    [InlineData(null, TreatmentPhase.BeforeIci, null, StopReason.Progression, false)]
    public void Radiotherapy_DuringWhichTheTumourGrew_IsFlagged(int? day, TreatmentPhase phase, int? end, StopReason? reason, bool flagged) =>
        Assert.Equal(flagged, IsFlagged(s_acquired.OfCase(record => record with { Therapies = [Radiotherapy(day, phase, end, reason)] }), "AR-26"));

    private static Therapy Radiotherapy(int? day, TreatmentPhase phase, int? end, StopReason? reason) => new()
    {
        Name = "radiotherapy",
        Kind = TherapyKind.Radiotherapy,
        Time = new EventTime { Day = day, Phase = day is null ? phase : null },
        End = new CourseEnd { Day = end },
        StopReason = reason,
    };

    private static ConcomitantMedication Steroid(int day, int end, string indication) => new()
    {
        Name = "dexamethasone",
        Kind = ConcomitantKind.Corticosteroid,
        Time = EventTime.OnDay(day),
        End = new CourseEnd { Day = end },
        Indication = indication,
    };
}
