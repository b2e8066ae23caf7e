using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>What one examination shows of the lesions of a line, before any rule judges it.</summary>
/// <remarks>A further examination of the same visit (C17) takes over what it did not look at itself.</remarks>
internal sealed record VisitFindings
{
    public required ResponseAssessment Visit { get; init; }

    /// <summary>Earlier examination of the same visit, or null.</summary>
    public VisitFindings? Earlier { get; init; }

    /// <summary>Sum of the targets; null when nothing of them was measured.</summary>
    public required TargetSum? Sum { get; init; }

    /// <summary>The visit that the sum was measured at: this one, or the earlier examination of the same visit.</summary>
    public required ResponseAssessment SumVisit { get; init; }

    public required NonTargetStatus NonTarget { get; init; }

    public required bool NonTargetIncreased { get; init; }

    public required NewLesionReading NewLesions { get; init; }

    public int? Day => Visit.Day;

    public static VisitFindings Read(ResponseAssessment visit, BaselineSegment segment, VisitFindings? earlier, NonTargetStatus? lastNonTarget)
    {
        var own = segment.ReadSum(visit);
        var newLesions = NewLesionReading.Of(visit, segment.NewLesions);
        return new VisitFindings
        {
            Visit = visit,
            Earlier = earlier,
            Sum = own ?? earlier?.Sum,
            SumVisit = own is null && earlier is not null ? earlier.SumVisit : visit,
            NonTarget = NonTargetReading.Of(visit, segment, lastNonTarget) ?? earlier?.NonTarget ?? (segment.HasNonTarget || lastNonTarget is not null ? NonTargetStatus.Ne : NonTargetStatus.None),
            NonTargetIncreased = NonTargetReading.IsFurtherIncrease(visit, segment),
            NewLesions = earlier is null ? newLesions : NewLesionReading.Merge(earlier.NewLesions, newLesions),
        };
    }
}
