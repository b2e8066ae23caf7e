using CsCheck;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline;

namespace IcResistance.Tests.Domain.Response;

/// <summary>What must hold for any course: generated lesions and visits, ten thousand of each.</summary>
public sealed class ResponsePropertyTests
{
    private const int Courses = 10_000;

    private static readonly Gen<LesionMeasurement?> s_row = Gen.Frequency(
        (12, Gen.Int[1, 1200].Select(tenths => (LesionMeasurement?)TumourCourse.Row("", tenths / 10m))),
        (2, Pick<LesionMeasurement?>(TumourCourse.Row("", LesionState.Absent), TumourCourse.Row("", LesionState.TooSmall))),
        (1, Pick<LesionMeasurement?>(TumourCourse.Row("", LesionState.NotAssessed), null)));

    private static readonly Gen<ResponseAssessment> s_visit = Gen.Select(
        s_row.Array[3], s_row, Gen.Int[10, 90],
        Pick<NonTargetStatus?>(null, NonTargetStatus.Cr, NonTargetStatus.NonCrNonPd, NonTargetStatus.NonCrNonPd, NonTargetStatus.NonCrNonPd, NonTargetStatus.Pd, NonTargetStatus.Ne),
        Gen.Int[0, 9],
        (targets, newLesion, gap, nonTarget, dice) => new ResponseAssessment
        {
            Time = EventTime.OnDay(gap),
            Measurements = Rows(targets, dice == 0 ? newLesion : null),
            NonTarget = nonTarget,
            NewLesions = dice switch { 0 => NewLesionStatus.Unequivocal, 1 => NewLesionStatus.Equivocal, _ => NewLesionStatus.None },
        });

    /// <summary>Three targets (one a node), one non-target, one that may be new; a baseline and up to seven visits.</summary>
    private static readonly Gen<CaseRecord> s_course = Gen.Select(Gen.Int[100, 900].Array[3], s_visit.Array[1, 7], Record);

    [Fact]
    public void LesionOrder_DoesNotMatter() => s_course.Sample(
        record =>
        {
            var reversed = record with
            {
                Lesions = record.Lesions.Reverse().ToValueList(),
                Assessments = record.Assessments.Select(visit => visit with { Measurements = visit.Measurements.Reverse().ToValueList() }).ToValueList(),
            };
            return Read(record).Zip(Read(reversed)).All(pair => Same(pair.First, pair.Second));
        },
        iter: Courses);

    [Fact]
    public void Scaling_UpKeepsResponsesAndNeverUnmakesProgression() => Gen.Select(s_course.Select(WithoutNodesAndStates), Gen.Int[100, 400]).Sample(
        (record, percent) =>
        {
            var scaled = record with
            {
                Assessments = record.Assessments.Select(visit => visit with { Measurements = visit.Measurements.Select(row => row with { Mm = row.Mm * percent / 100 }).ToValueList() }).ToValueList(),
            };
            return Read(record).Zip(Read(scaled)).All(pair => pair.Second.RawTarget == pair.First.RawTarget || pair.Second.RawTarget is RecistCategory.PD);
        },
        iter: Courses);

    [Fact]
    public void NewLesion_AddedToAnyVisit_MakesItProgression() => Gen.Select(s_course, Gen.Int[0, 6]).Sample(
        (record, position) =>
        {
            var index = 1 + (position % (record.Assessments.Count - 1));
            var visits = record.Assessments.ToArray();
            visits[index] = visits[index] with { NewLesions = NewLesionStatus.Unequivocal };
            return Read(record with { Assessments = visits.ToValueList() })[index].Recist is RecistCategory.PD;
        },
        iter: Courses);

    [Fact]
    public void Nadir_NeverRises() => s_course.Sample(
        record =>
        {
            var nadirs = Read(record).Select(visit => visit.NadirMm).OfType<decimal>().ToList();
            return nadirs.Zip(nadirs.Skip(1)).All(pair => pair.Second <= pair.First);
        },
        iter: Courses);

    [Fact]
    public void ConfirmedProgression_HasAnUnconfirmedOneBefore() => s_course.Sample(
        record => Read(record) is var visits
            && visits.Index().Where(item => item.Item.Irecist is IrecistCategory.ICPD).All(item => visits.Take(item.Index).Any(visit => visit.Irecist is IrecistCategory.IUPD)),
        iter: Courses);

    [Fact]
    public void Irecist_EqualsRecistUntilTheFirstProgression() => s_course.Sample(
        record => Read(record).Where(visit => visit.Recist is not null).TakeWhile(visit => visit.Recist is not RecistCategory.PD)
            .All(visit => visit.Irecist == OverallResponseTable.ToIrecist(visit.Recist!.Value)),
        iter: Courses);

    [Fact]
    public void EarlierVisits_AreReadAsIfTheLaterHadNotBeen() => Gen.Select(s_course, Gen.Int[1, 7]).Sample(
        (record, count) =>
        {
            var cut = record with { Assessments = record.Assessments.Take(count).ToValueList() };
            return Read(cut).Zip(Read(record)).All(pair => pair.First == pair.Second);
        },
        iter: Courses);

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static ValueList<VisitResponse> Read(CaseRecord record) => ResponseAssessor.Assess(record, LinesOfTherapy.Of(record)).Visits;

    private static bool Same(VisitResponse first, VisitResponse second) =>
        (first.Recist, first.Irecist, first.Target, first.TargetSumMm, first.NadirMm) == (second.Recist, second.Irecist, second.Target, second.TargetSumMm, second.NadirMm);

    private static ValueList<LesionMeasurement> Rows(LesionMeasurement?[] targets, LesionMeasurement? newLesion) =>
    [
        .. targets.Index().Where(item => item.Item is not null).Select(item => item.Item! with { Lesion = $"T{item.Index + 1}" }),
        .. newLesion is null ? [] : (LesionMeasurement[])[newLesion with { Lesion = "N1" }],
    ];

    private static CaseRecord Record(int[] baseline, ResponseAssessment[] visits)
    {
        var course = new TumourCourse().Lesion("T1").Lesion("T2", organ: "liver").Lesion("T3", organ: "lymph node", node: true)
            .Lesion("NT1", LesionRole.NonTarget, "pleura").Lesion("N1", LesionRole.New, "bone");
        course.Visit(new ResponseAssessment
        {
            Time = EventTime.OnDay(-7),
            Measurements = Rows([.. baseline.Select(tenths => TumourCourse.Row("", tenths / 10m))], null),
            NonTarget = NonTargetStatus.NonCrNonPd,
        });
        var day = 0;
        foreach (var visit in visits)
        {
            day += visit.Day!.Value;
            course.Visit(visit with { Time = EventTime.OnDay(day) });
        }

        return course.Record();
    }

    /// <summary>Nodes have a fixed threshold and states a fixed length, neither of which scales.</summary>
    private static CaseRecord WithoutNodesAndStates(CaseRecord record) => record with
    {
        Lesions = record.Lesions.Select(lesion => lesion with { Node = false }).ToValueList(),
        Assessments = record.Assessments.Select(visit => visit with { Measurements = visit.Measurements.Where(row => row.State is not LesionState.TooSmall).ToValueList() }).ToValueList(),
    };
}
