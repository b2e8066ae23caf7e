using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Resistance;

/// <summary>The best response before the progression of a line, and whether the record can tell it at all.</summary>
/// <remarks>
/// "Best response PD" says that nothing better was seen, which a record that shows only the visit of progression cannot prove:
/// a patient who progresses after 28 months had something better before. Progression counts as the best response only where it
/// came within six months and no visit before it is described in words alone (C2). An undated progression after few cycles is
/// within six months when that many cycles cannot have taken longer.
/// </remarks>
internal sealed record BestResponseEvidence(RecistCategory? Category, VisitResponse? Visit)
{
    public static BestResponseEvidence Of(ResistanceCourse course)
    {
        var before = course.Evaluations.TakeWhile(visit => visit != course.Progression).ToList();
        var best = before.Where(visit => Rank(visit.Recist) > 0).MaxBy(visit => Rank(visit.Recist));
        if (course.Response.Best.Unconfirmed is { } stated && Rank(stated) > Rank(best?.Recist))
        {
            return new(stated, before.Find(visit => visit.Recist == stated));
        }

        return best switch
        {
            { Recist: RecistCategory.CR or RecistCategory.PR } => new(best.Recist, best),
            not null when IsLongEnough(course, best) => new(best.Recist, best),
            _ when course.Progression is { } progression && ProvesThatNothingBetterCame(course, before) => new(RecistCategory.PD, progression),
            _ => new(null, null),
        };
    }

    /// <summary>Stable disease is a response category only when the response engine let it stand (RC-22), or when it has no date to check.</summary>
    private static bool IsLongEnough(ResistanceCourse course, VisitResponse stable) =>
        stable.Day is null || course.Response.Best.Unconfirmed == stable.Recist || course.Response.Pseudoprogression is not null;

    private static bool ProvesThatNothingBetterCame(ResistanceCourse course, List<VisitResponse> before) =>
        before.TrueForAll(visit => visit.Recist is not null) && CameEarly(course);

    private static bool CameEarly(ResistanceCourse course)
    {
        if (course is { ProgressionDay: { } progression, Line.StartDay: { } start })
        {
            return progression < course.Clock.AddMonths(start, course.Conventions.MonthsOfEarlyProgression);
        }

        return course.OnTherapy is true
            && Cycles(course) * course.Conventions.LongestDosingIntervalDays < CourseClock.DaysOf(course.Conventions.MonthsOfEarlyProgression);
    }

    private static int? Cycles(ResistanceCourse course) =>
        course.Progression!.Visit.AfterCycle ?? course.Line.Courses.Where(item => item.Kind is TherapyKind.Ici).Max(item => item.Cycles);

    private static int Rank(RecistCategory? category) => category switch
    {
        RecistCategory.CR => 4,
        RecistCategory.PR => 3,
        RecistCategory.SD => 2,
        RecistCategory.NonCRNonPD => 1,
        RecistCategory.PD or RecistCategory.NE or null => 0,
    };
}
