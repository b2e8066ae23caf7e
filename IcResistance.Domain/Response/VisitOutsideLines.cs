using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>A visit before any line, or one that no line can be told for: its numbers, and a category only as reported.</summary>
internal static class VisitOutsideLines
{
    public static VisitResponse Of(CaseRecord record, ResponseAssessment visit)
    {
        var sum = BaselineSegment.Of(record, visit).SumMm;
        return new VisitResponse
        {
            Visit = visit,
            Basis = sum is not null ? ResponseBasis.Measurements : visit.Reported?.Recist is not null ? ResponseBasis.Reported : ResponseBasis.None,
            TargetSumMm = sum,
            NonTarget = visit.NonTarget,
            NewLesions = visit.NewLesions,
            Recist = visit.Reported?.Recist,
            Irecist = visit.Reported?.Irecist,
        };
    }
}
