namespace IcResistance.Web.Data;

/// <summary>The day that lists and pages call today: that of UTC, as for every time the program shows.</summary>
public static class CalendarDay
{
    public static DateOnly Today(this TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
    }
}
