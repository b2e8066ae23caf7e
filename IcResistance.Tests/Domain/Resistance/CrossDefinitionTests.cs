using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using static IcResistance.Domain.Record.RecistCategory;
using static IcResistance.Domain.Resistance.ResistanceResult;

namespace IcResistance.Tests.Domain.Resistance;

/// <summary>The cross-definition vectors of the clinical rules (3.4), row by row.</summary>
public sealed class CrossDefinitionTests
{
    private const int Month = 30;

    public static TheoryData<string> Rows => [.. s_rows.Keys];

    private static readonly Dictionary<string, (CourseBuilder Course, ResistanceResult Sitc, ResistanceResult Consensus, ResistanceResult LungMap)> s_rows = new()
    {
        ["1: mono, PR month 2, PD month 10 on drug, confirmed 5 weeks later"] = (
            CourseBuilder.Monotherapy.Ongoing().Seen(61, PR).ProgressesOn(305).ConfirmedOn(340),
            Acquired, Acquired, Acquired),
        ["2: mono, SD 8 months, PD on drug, confirmed"] = (
            CourseBuilder.Monotherapy.Ongoing().Seen(61, SD).ProgressesOn(245).ConfirmedOn(280),
            Acquired, Indeterminate, Acquired),
        ["3: mono, PR month 2, PD month 4.5"] = (
            CourseBuilder.Monotherapy.Ongoing().Seen(61, PR).ProgressesOn(137).ConfirmedOn(170),
            Indeterminate, Acquired, Primary),
        ["4: chemo-ICI, PR, PD month 5"] = (
            CourseBuilder.WithChemotherapy.Ongoing().Seen(61, PR).ProgressesOn(5 * Month),
            Primary, Acquired, NotApplicable),
        ["5: mono, SD, PD month 3, confirmed"] = (
            CourseBuilder.Monotherapy.Ongoing().Seen(45, SD).ProgressesOn(3 * Month).ConfirmedOn(125),
            Primary, NotMet, Primary),
        ["6: mono, PR, 24 months completed, PD 9 months after last dose"] = (
            CourseBuilder.Monotherapy.LastDoseOn(730, StopReason.Completed).Seen(61, PR).ProgressesOn(730 + 274).ConfirmedOn(1040),
            LateRelapse, LateRelapse, Acquired),
        ["7: mono, PR, stopped for toxicity at month 12, PD 4 months after last dose"] = (
            CourseBuilder.Monotherapy.LastDoseOn(365, StopReason.Toxicity).Seen(61, PR).ProgressesOn(365 + 122).ConfirmedOn(530),
            LateRelapse, Acquired, Acquired),
        ["8: mono, one dose, PD day 20, stable"] = (
            CourseBuilder.Monotherapy.LastDoseOn(0).ProgressesOn(20, visit => visit with { Visit = visit.Visit with { ClinicallyStable = true } }),
            InsufficientExposure, NotMet, Primary),
        ["9: chemo-ICI, one cycle, explosive PD day 20"] = (
            CourseBuilder.WithChemotherapy.LastDoseOn(0).ProgressesOn(20, visit => visit with { NadirMm = 50, TargetSumMm = 90, ChangeFromNadirPercent = 80 }),
            Primary, NotMet, NotApplicable),
        ["10: mono, PR, PD month 7, one scan only, stable"] = (
            CourseBuilder.Monotherapy.Ongoing().Seen(61, PR).ProgressesOn(214, visit => visit with { Visit = visit.Visit with { ClinicallyStable = true } }),
            PendingConfirmation, Acquired, Acquired),
        ["11: case 6 then rechallenge, PD at first scan"] = (
            CourseBuilder.Monotherapy.AsRechallengeAfter(PR).LastDoseOn(1063).ProgressesOn(1063),
            Acquired, Acquired, Indeterminate),
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Vector_EachDefinition_AnswersAsItsRowSays(string row)
    {
        var (course, sitc, consensus, lungMap) = s_rows[row];

        var assessment = course.Assess();

        ResistanceResult Of(string rule) => assessment.Definitions.Single(result => result.Rule == rule).Result;
        Assert.Equal((sitc, consensus, lungMap), (Of(assessment.SecondRule!), Of("AR-06"), Of("AR-07")));
    }

    [Fact]
    public void Vectors_AllElevenAreThere() => Assert.Equal(11, s_rows.Count);
}
