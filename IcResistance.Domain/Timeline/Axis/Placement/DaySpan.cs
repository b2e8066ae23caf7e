namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Days from <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
internal readonly record struct DaySpan(int From, int To)
{
    public int Days => Math.Max(1, To - From);

    /// <summary>The spans in order, overlapping ones joined.</summary>
    public static List<DaySpan> Merge(IReadOnlyList<DaySpan> spans)
    {
        var merged = new List<DaySpan>();
        foreach (var span in spans.OrderBy(span => span.From).ThenBy(span => span.To))
        {
            if (merged.Count > 0 && span.From <= merged[^1].To)
            {
                merged[^1] = merged[^1] with { To = Math.Max(merged[^1].To, span.To) };
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }
}
