using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Tests.Domain.Response;

public sealed class BestOverallResponseTests
{
    private static readonly ResponseConventions s_default = ResponseConventions.Default;

    [Theory]
    [InlineData("RC-22 SD at day 41, then nothing", "SD@41", "NE", "NE")]
    [InlineData("RC-22 SD at day 42", "SD@42", "SD", "SD")]
    [InlineData("RC-22 SD at day 41, then PD", "SD@41 PD@80", "PD", "PD")]
    [InlineData("RC-22 unconfirmed PR at day 41", "PR@41", "PR", "NE")]
    [InlineData("RC-22 unconfirmed PR at day 41, then PD", "PR@41 PD@80", "PR", "PD")]
    [InlineData("RC-23 response after the first PD", "SD@42 PD@84 PR@126 PR@168", "SD", "SD")]
    [InlineData("RC-27 best of CR, PR, SD", "SD@42 CR@84 PR@126", "CR", "SD")]
    [InlineData("RC-27 non-measurable disease", "NON-CR/NON-PD@42 PD@84", "NON-CR/NON-PD", "NON-CR/NON-PD")]
    [InlineData("RC-27 non-measurable disease too early", "NON-CR/NON-PD@30 PD@84", "PD", "PD")]
    [InlineData("RC-28 CR CR", "CR@42 CR@84", "CR", "CR")]
    [InlineData("RC-28 CR PR", "CR@42 PR@84", "CR", "SD")]
    [InlineData("RC-28 CR PR, too early for SD", "CR@10 PR@38 PD@80", "CR", "PD")]
    [InlineData("RC-28 CR SD", "CR@42 SD@84", "CR", "SD")]
    [InlineData("RC-28 CR PD", "CR@42 PD@84", "CR", "SD")]
    [InlineData("RC-28 CR PD, too early for SD", "CR@30 PD@60", "CR", "PD")]
    [InlineData("RC-28 CR NE", "CR@42 NE@84", "CR", "SD")]
    [InlineData("RC-28 CR NE, too early for SD", "CR@30 NE@60", "CR", "NE")]
    [InlineData("RC-28 PR CR", "PR@42 CR@84", "CR", "PR")]
    [InlineData("RC-28 PR CR CR", "PR@42 CR@84 CR@126", "CR", "CR")]
    [InlineData("RC-28 PR PR", "PR@42 PR@84", "PR", "PR")]
    [InlineData("RC-28 PR SD", "PR@42 SD@84", "PR", "SD")]
    [InlineData("RC-28 PR PD", "PR@42 PD@84", "PR", "SD")]
    [InlineData("RC-28 PR PD, too early for SD", "PR@30 PD@60", "PR", "PD")]
    [InlineData("RC-28 PR NE", "PR@42 NE@84", "PR", "SD")]
    [InlineData("RC-28 PR NE, too early for SD", "PR@30 NE@60", "PR", "NE")]
    [InlineData("RC-28 NE NE", "NE@42 NE@84", "NE", "NE")]
    [InlineData("RC-21 confirmed after 27 days only", "PR@42 PR@69", "PR", "SD")]
    [InlineData("RC-21 confirmed after 28 days", "PR@42 PR@70", "PR", "PR")]
    [InlineData("RC-29 one NE between", "CR@42 NE@63 CR@84", "CR", "CR")]
    [InlineData("RC-29 two NE between", "PR@42 NE@63 NE@70 PR@84", "PR", "SD")]
    [InlineData("RC-29 SD between", "PR@42 SD@63 PR@84", "PR", "SD")]
    [InlineData("RC-29 PR after CR is no confirmation", "PR@42 CR@56 PR@84", "CR", "SD")]
    [InlineData("RC-29 an earlier confirmation wins over a later loss", "PR@42 PR@84 SD@126", "PR", "PR")]
    public void Sequence_GivesBestResponse(string rule, string visits, string unconfirmed, string confirmed)
    {
        var sequence = Parse(visits);
        Assert.Equal(
            (rule, unconfirmed, confirmed),
            (rule, BestOverallResponse.Unconfirmed(sequence, s_default)!.Value.WrittenName(), BestOverallResponse.Confirmed(sequence, s_default)!.Value.WrittenName()));
    }

    [Fact]
    public void OneStableDiseaseBetween_ConfirmsOnlyByConvention()
    {
        var conventions = s_default with { AcceptOneSdBetween = true };
        Assert.Equal(RecistCategory.PR, BestOverallResponse.Confirmed(Parse("PR@42 SD@63 PR@84"), conventions));
        Assert.Equal(RecistCategory.SD, BestOverallResponse.Confirmed(Parse("PR@42 SD@63 SD@70 PR@84"), conventions));
    }

    [Fact]
    public void NoVisit_HasNoBestResponse() => Assert.Null(BestOverallResponse.Unconfirmed([], s_default));

    [Fact]
    public void UndatedResponse_HasNoKnownConfirmation()
    {
        TimedCategory[] visits = [new(null, RecistCategory.PR), new(null, RecistCategory.PD)];
        Assert.Equal((RecistCategory.PR, null), (BestOverallResponse.Unconfirmed(visits, s_default), BestOverallResponse.Confirmed(visits, s_default)));
    }

    [Fact]
    public void Times_OfAResponder_RunFromFirstDoseToFirstProgression()
    {
        var best = new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(56, 60).Scan(112, 55).Scan(168, 90).Assess().Index!.Best;
        Assert.Equal((168, true, 56, 112, null), (best.PfsDays, best.PfsEvent, best.TimeToResponseDays, best.DurationOfResponseDays, best.DurationOfStableDiseaseDays));
    }

    [Fact]
    public void Times_WithoutProgression_AreCensoredAtTheLastEvaluableVisit()
    {
        var best = new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(56, 90).Scan(112, 90).Assess().Index!.Best;
        Assert.Equal((112, false, null, 112), (best.PfsDays, best.PfsEvent, best.TimeToResponseDays, best.DurationOfStableDiseaseDays));
    }

    [Fact]
    public void Death_BeforeAnyProgression_EndsPfs()
    {
        var best = new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(56, 90).DiedOn(140).Assess().Index!.Best;
        Assert.Equal((140, true), (best.PfsDays, best.PfsEvent));
    }

    [Fact]
    public void TimeToResponse_ThatNeedsConfirmation_CountsTheConfirmedOne()
    {
        var course = new TumourCourse().Reported(42, RecistCategory.PR).Reported(84, RecistCategory.SD).Reported(126, RecistCategory.PR).Reported(168, RecistCategory.PR);
        Assert.Equal(42, course.Assess().Index!.Best.TimeToResponseDays);
        Assert.Equal(126, course.Assess(s_default with { ResponseNeedsConfirmation = true }).Index!.Best.TimeToResponseDays);
    }

    [Fact]
    public void NewLesion_FirstEquivocalThenProven_DatesProgressionBack()
    {
        var best = new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(56, 100)
            .Visit(NewLesionAt(112, NewLesionStatus.Equivocal)).Visit(NewLesionAt(168, NewLesionStatus.Unequivocal)).Assess().Index!.Best;
        Assert.Equal((112, true), (best.PfsDays, best.PfsEvent));
    }

    private static ResponseAssessment NewLesionAt(int day, NewLesionStatus status) => new()
    {
        Time = EventTime.OnDay(day),
        Measurements = [TumourCourse.Row("T1", 100)],
        NewLesions = status,
        NewLesionSites = ["liver"],
    };

    private static TimedCategory[] Parse(string visits) =>
    [
        .. visits.Split(' ').Select(visit => visit.Split('@')).Select(parts =>
            new TimedCategory(int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), Vocabulary<RecistCategory>.TryParse(parts[0], out var category) ? category : throw new FormatException(parts[0]))),
    ];
}
