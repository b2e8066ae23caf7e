namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Values to vertical position, and round ticks for it.</summary>
internal sealed record ValueScale(double Low, double High, double Top, double Bottom)
{
    private static readonly double[] s_steps = [1, 2, 2.5, 5, 10];

    /// <summary>Begins at zero, except where that would flatten the values (then a quarter of their range below the smallest).</summary>
    public static ValueScale Over(IReadOnlyCollection<double> values, bool fromZero, double top, double bottom)
    {
        var (low, high) = (values.Min(), values.Max());
        var range = high - low;
        if (fromZero || low < 0.5 * high || range == 0)
        {
            low = Math.Min(0, low);
            high = high <= low ? low + 1 : high;
        }
        else
        {
            low -= range / 4;
        }

        return new ValueScale(low, high, top, bottom);
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
