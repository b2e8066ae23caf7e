namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Values to vertical position, and round ticks for it.</summary>
internal sealed record ValueScale(double Low, double High, double Top, double Bottom)
{
    private static readonly double[] s_steps = [1, 2, 2.5, 5, 10];

    /// <summary>Always holds zero: a scale that begins at the smallest value makes every change look large.</summary>
    public static ValueScale Over(IReadOnlyCollection<double> values, double top, double bottom)
    {
        var (low, high) = (Math.Min(0, values.Min()), Math.Max(0, values.Max()));
        return new ValueScale(low, high > low ? high : low + 1, top, bottom);
    }

    public double Y(double value) => Bottom - ((value - Low) / (High - Low) * (Bottom - Top));

    public IEnumerable<double> Ticks(int about)
    {
        var raw = (High - Low) / about;
        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var step = s_steps.First(factor => factor * magnitude >= raw) * magnitude;
        for (var tick = Math.Ceiling(Low / step) * step; tick <= High; tick += step)
        {
            yield return tick;
        }
    }
}
