using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Ticks at round distances: calendar months on top where the case has a calendar, months (or weeks) from the first ICI dose below.</summary>
internal sealed class TickMaker(AxisFrame frame, double calendarY, double relativeY)
{
    private const double MonthDays = (double)DayWords.DaysPerMonth;

    private static readonly int[] s_monthSteps = [1, 2, 3, 6, 12, 24, 36, 60, 120];
    private static readonly int[] s_weekSteps = [1, 2, 4];

    private readonly AxisScale _scale = frame.Scale;
    private readonly AxisMetrics _metrics = frame.Metrics;

    private double PixelsPerDay => _scale.Segments.Max(segment => segment.PixelsPerDay);

    public IEnumerable<AxisTick> Calendar(CaseRecord record)
    {
        if (record.Day0 is not { } day0)
        {
            return [];
        }

        var step = MonthStep();
        var first = day0.AddDays(_scale.FirstDay);
        var index = (first.Year * 12) + first.Month - 1;
        return Spread(Enumerable.Range(0, Count(MonthDays * step) + 1)
            .Select(turn => ((index / step) + turn) * step)
            .Select(month => new DateOnly(month / 12, (month % 12) + 1, 1))
            .Select(date => (Day: date.DayNumber - day0.DayNumber, Text: date.ToString("yyyy-MM", CultureInfo.InvariantCulture))), calendarY, isCalendar: true);
    }

    public IEnumerable<AxisTick> Relative()
    {
        var weeks = PixelsPerDay * MonthDays > 3 * _metrics.TickSpacing;
        var step = weeks ? WeekStep() : MonthStep();
        var days = weeks ? 7d : MonthDays;
        var from = (int)Math.Floor(_scale.FirstDay / (days * step));
        return Spread(Enumerable.Range(from, Count(days * step) + 1)
            .Select(turn => (Day: (int)Math.Round(turn * step * days), Text: Text(turn * step, weeks)))
            .OrderBy(tick => tick.Day == 0 ? 0 : 1), relativeY, isCalendar: false);
    }

    /// <summary>Where hardly anything is dated there is no tick beyond it: an empty month would look like an observed one.</summary>
    private bool IsShown(int day) => day >= _scale.FirstDay && day <= _scale.LastDay && !_scale.IsLeftOut(day)
        && (!frame.IsSparse || (day >= frame.Dated.From && day <= frame.Dated.To));

    private string Text(int number, bool weeks)
    {
        if (number == 0)
        {
            return new Phrase("ICI start", "ICI 首剂").In(frame.Language);
        }

        var sign = number < 0 ? "−" : "+";
        var phrase = weeks
            ? Phrase.Of($"{sign}{Math.Abs(number)} wk", $"{sign}{Math.Abs(number)} 周")
            : Phrase.Of($"{sign}{Math.Abs(number)} mo", $"{sign}{Math.Abs(number)} 个月");
        return phrase.In(frame.Language);
    }

    private int Count(double stepDays) => (int)Math.Ceiling((_scale.LastDay - _scale.FirstDay) / stepDays) + 1;

    private int MonthStep() => s_monthSteps.FirstOrDefault(step => step * MonthDays * PixelsPerDay >= _metrics.TickSpacing, s_monthSteps[^1]);

    private int WeekStep() => s_weekSteps.FirstOrDefault(step => step * 7 * PixelsPerDay >= _metrics.TickSpacing, s_weekSteps[^1]);

    /// <summary>Drops ticks that are off the scale, in a left-out span, or too near to one that already stands; the first given wins.</summary>
    private List<AxisTick> Spread(IEnumerable<(int Day, string Text)> wanted, double y, bool isCalendar)
    {
        var placed = new List<AxisTick>();
        foreach (var (day, text) in wanted.Where(tick => IsShown(tick.Day)))
        {
            var width = TextWidth.Of(text, _metrics.FontSize);
            var label = new AxisLabel(text, _scale.X(day), y, width, LabelAnchor.Middle, LabelStyle.Tick);
            if (placed.TrueForAll(other => label.Right + _metrics.Gap < other.Label.Left || label.Left > other.Label.Right + _metrics.Gap))
            {
                placed.Add(new AxisTick(label.X, label, isCalendar));
            }
        }

        return [.. placed.OrderBy(tick => tick.X)];
    }
}
