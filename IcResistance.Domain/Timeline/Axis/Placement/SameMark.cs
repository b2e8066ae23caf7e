using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Joins values of a crowded drawing that would be painted over each other into one point.</summary>
/// <remarks>Nothing is lost: the point carries the path and the words of each value, the table lists them one by one.</remarks>
internal static class SameMark
{
    public static ValuePoint Join(IReadOnlyList<ValuePoint> points) => points is [var only]
        ? only
        : (points.FirstOrDefault(point => point.IsKey) ?? points[^1]) with
        {
            Paths = points.SelectMany(point => point.Paths).ToValueList(),
            Tooltip = PhraseJoin.Lines(points.Select(point => (Phrase?)point.Tooltip))!.Value,
            IsKey = points.Any(point => point.IsKey),
            Members = points,
        };
}
