using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline.Axis;

/// <summary>A piece of the scale on which a day has a constant width.</summary>
public readonly record struct AxisSegment(int FromDay, int ToDay, double FromX, double ToX)
{
    public double PixelsPerDay => ToDay == FromDay ? 0 : (ToX - FromX) / (ToDay - FromDay);
}

/// <summary>Days from the first ICI dose to horizontal position and back. Strictly rising; a left-out span is a narrow piece of its own.</summary>
public sealed record AxisScale
{
    /// <summary>The pieces from left to right, each beginning where or after the one before ends.</summary>
    public required ValueList<AxisSegment> Segments { get; init; }

    /// <summary>Edges of the scale's area, padding included.</summary>
    public required double Left { get; init; }

    public required double Right { get; init; }

    public int FirstDay => Segments[0].FromDay;

    public int LastDay => Segments[^1].ToDay;

    /// <summary>Position of a day; a day off the scale stands at its edge.</summary>
    public double X(int day)
    {
        if (day <= FirstDay)
        {
            return Segments[0].FromX;
        }

        for (var index = 0; index < Segments.Count; index++)
        {
            var segment = Segments[index];
            if (day <= segment.ToDay)
            {
                return day >= segment.FromDay
                    ? segment.FromX + ((day - segment.FromDay) * segment.PixelsPerDay)
                    : Between(Segments[index - 1], segment, day);
            }
        }

        return Segments[^1].ToX;
    }

    /// <summary>Day at a position, rounded to the nearest.</summary>
    public int DayAt(double x)
    {
        if (x <= Segments[0].FromX)
        {
            return FirstDay;
        }

        for (var index = 0; index < Segments.Count; index++)
        {
            var segment = Segments[index];
            if (x > segment.ToX)
            {
                continue;
            }

            if (x < segment.FromX)
            {
                var before = Segments[index - 1];
                return before.ToDay + (int)Math.Round((x - before.ToX) / (segment.FromX - before.ToX) * (segment.FromDay - before.ToDay));
            }

            return segment.FromDay + (int)Math.Round(segment.PixelsPerDay == 0 ? 0 : (x - segment.FromX) / segment.PixelsPerDay);
        }

        return LastDay;
    }

    /// <summary>Whether a day lies in a span that was left out.</summary>
    public bool IsLeftOut(int day) => day > FirstDay && day < LastDay && !Segments.Any(segment => day >= segment.FromDay && day <= segment.ToDay);

    private static double Between(AxisSegment before, AxisSegment after, int day) =>
        before.ToX + ((after.FromX - before.ToX) * (day - before.ToDay) / (after.FromDay - before.ToDay));
}
