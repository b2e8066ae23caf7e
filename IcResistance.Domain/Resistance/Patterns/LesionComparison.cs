using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>Every lesion at one visit against its own baseline, for the dissociated response.</summary>
internal sealed record LesionComparison
{
    private const decimal TooSmallMm = 5;

    /// <summary>Length at baseline and at the visit, mm.</summary>
    public required IReadOnlyList<(decimal Baseline, decimal Now)> Lengths { get; init; }

    public required bool HasNew { get; init; }

    public required bool SmallerInWords { get; init; }

    public required bool LargerInWords { get; init; }

    /// <summary>All targets were measured twice and new lesions were looked for.</summary>
    public required bool IsComplete { get; init; }

    public bool AnySmaller => SmallerInWords || Lengths.Any(item => item.Now < item.Baseline);

    public bool AnyLarger => HasNew || LargerInWords || Lengths.Any(item => item.Now > item.Baseline);

    public bool Down(int percent) => Lengths.Any(item => (item.Baseline - item.Now) * 100 > percent * item.Baseline);

    public bool Up(int percent, int mm) => HasNew
        || Lengths.Any(item => item.Now - item.Baseline >= mm && (item.Now - item.Baseline) * 100 > percent * item.Baseline);

    /// <param name="course">The judged course.</param>
    /// <param name="visits">The visit that is judged, with the examinations read together with it.</param>
    public static LesionComparison Of(ResistanceCourse course, ValueList<VisitResponse> visits)
    {
        var baseline = course.Response.Visits.FirstOrDefault(item => item.IsBaseline)?.Visit.Measurements ?? [];
        var pairs = (from before in baseline
                     join now in visits.SelectMany(visit => visit.Visit.Measurements) on before.Lesion equals now.Lesion
                     let lengths = (Mm(before), Mm(now))
                     where lengths is { Item1: not null, Item2: not null }
                     select (lengths.Item1!.Value, lengths.Item2!.Value)).ToList();
        var changes = visits.SelectMany(visit => visit.Visit.LesionChanges).Select(change => change.Change).ToList();
        return new LesionComparison
        {
            Lengths = pairs,
            HasNew = visits.Any(visit => NewLesionStatus.Unequivocal == (visit.NewLesions ?? visit.Visit.NewLesions)),
            SmallerInWords = changes.Exists(change => change is LesionChangeKind.Smaller or LesionChangeKind.Resolved),
            LargerInWords = changes.Exists(change => change is LesionChangeKind.Larger or LesionChangeKind.New),
            IsComplete = pairs.Count > 0 && LesionCensus.IsComplete(course.Record, visits),
        };
    }

    /// <summary>A length, with absent as 0 and too small to measure as 5 (RC-09); null when the lesion was not assessed.</summary>
    public static decimal? Mm(LesionMeasurement item) => item.Mm ?? item.State switch
    {
        LesionState.Absent => 0,
        LesionState.TooSmall => TooSmallMm,
        LesionState.NotAssessed or null => null,
    };
}
