using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Record;

public sealed class KnownOnDayTests
{
    private static readonly CaseRecord s_case = new CaseRecord
    {
        Id = "p1",
        Therapies =
        [
            new Therapy { Name = "FOLFOX", Kind = TherapyKind.Chemotherapy, Time = EventTime.During(TreatmentPhase.BeforeIci) },
            new Therapy { Name = "nivolumab", Kind = TherapyKind.Ici, Time = EventTime.OnDay(0), End = new CourseEnd { Day = 200 }, Cycles = 14, StopReason = StopReason.Progression },
            new Therapy { Name = "docetaxel", Kind = TherapyKind.Chemotherapy, Time = EventTime.During(TreatmentPhase.AfterIci) },
        ],
        Lesions =
        [
            new Lesion { Id = "T1", Organ = "lung", Role = LesionRole.Target, LocallyTreatedDay = 150 },
            new Lesion { Id = "N1", Organ = "liver", Role = LesionRole.New },
        ],
        Assessments =
        [
            new ResponseAssessment { Time = EventTime.OnDay(60), Measurements = [new LesionMeasurement { Lesion = "T1", Mm = 20 }] },
            new ResponseAssessment { Time = EventTime.OnDay(190), Measurements = [new LesionMeasurement { Lesion = "N1", Mm = 12 }] },
        ],
        FollowUp = new FollowUp { Time = EventTime.OnDay(300), Status = VitalStatus.Dead },
    }.Numbered();

    [Fact]
    public void Course_EndsLater_WasRunningAndItsStopWasNotKnown()
    {
        var nivolumab = s_case.KnownOn(100).Therapies.Single(therapy => therapy.Kind is TherapyKind.Ici);

        Assert.Equal((true, (int?)null, (StopReason?)null, (int?)null), (nivolumab.End.Ongoing, nivolumab.End.Day, nivolumab.StopReason, nivolumab.Cycles));
    }

    [Fact]
    public void UndatedEvent_OnlyOneBeforeTheIci_IsKnown() =>
        Assert.Equal(["FOLFOX", "nivolumab"], s_case.KnownOn(100).Therapies.Select(therapy => therapy.Name));

    [Fact]
    public void Lesion_NewOneNotSeenYetAndLaterTreatment_AreNotKnown()
    {
        var lesions = s_case.KnownOn(100).Lesions;

        Assert.Equal("T1", Assert.Single(lesions).Id);
        Assert.Null(lesions[0].LocallyTreatedDay);
    }

    [Fact]
    public void Path_CutRecord_StillPointsIntoTheWholeFile() =>
        Assert.Equal("assessments[1]", s_case.KnownOn(195).Assessments[^1].Path);

    [Fact]
    public void FollowUp_LaterDeath_IsNotKnown() => Assert.Null(s_case.KnownOn(299).FollowUp);

    [Theory]
    [InlineData(300)]
    [InlineData(5000)]
    public void Record_NothingIsLater_IsTheSame(int day) => Assert.Equal(s_case, s_case.KnownOn(day));
}
