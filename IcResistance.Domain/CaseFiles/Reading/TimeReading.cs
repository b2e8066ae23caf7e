using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>When something happened: a day, a date that day 0 ties to a day, or undated.</summary>
internal static class TimeReading
{
    /// <summary>A hundred years either way: beyond it a day is a typing error.</summary>
    private const int MaxDays = 36500;

    /// <summary>The time of an event that may have a phase while undated.</summary>
    public static EventTime Time(this ObjectReader source)
    {
        var time = source.PointInTime() with
        {
            Phase = source.Choice<TreatmentPhase>("when"),
            DaysAfterIciEnd = source.Integer("daysAfterIciEnd", 0, MaxDays),
        };
        foreach (var name in new[] { "when", "daysAfterIciEnd" })
        {
            if (source.Has(name) && !source.IsNull("day"))
            {
                source.Refuse(ProblemCode.PhaseOfDatedEvent, name, Expected.OnlyUndated);
            }
        }

        return time;
    }

    /// <summary>A day, a date or <c>"day": null</c>, without a phase.</summary>
    public static EventTime PointInTime(this ObjectReader source)
    {
        var stated = source.Has("day") || source.IsNull("day");
        if (stated && source.Has("date"))
        {
            source.Refuse(ProblemCode.DayAndDate, "date", Expected.DayOrDateNotBoth);
        }
        else if (!stated && !source.Has("date"))
        {
            source.Refuse(ProblemCode.NeitherDayNorDate, "day", Expected.DayOrDate);
        }

        var day = source.Day("day");
        var date = source.Date("date");
        return new EventTime { Day = day ?? source.DayOf("date", date), Date = date, Approximate = source.Flag("approximate") };
    }

    /// <summary>The end of a course that began at the given time.</summary>
    public static CourseEnd End(this ObjectReader source, EventTime start)
    {
        var day = source.Day("endDay");
        var date = source.Date("endDate");
        if (source.Has("endDay") && source.Has("endDate"))
        {
            source.Refuse(ProblemCode.EndDayAndEndDate, "endDate", Expected.EndDayOrEndDate);
        }

        var end = new CourseEnd { Day = day ?? source.DayOf("endDate", date), Date = date, Ongoing = source.Flag("ongoing") };
        var name = source.Has("endDay") ? "endDay" : "endDate";
        if (end.Ongoing is true && source.Has(name))
        {
            source.Refuse(ProblemCode.OngoingWithEnd, name, Expected.NoEndOfOngoing);
        }

        if (start.Day is { } first && end.Day < first)
        {
            source.Refuse(ProblemCode.EndBeforeStart, name, Expected.NotBefore(first));
        }

        return end;
    }

    public static int? Day(this ObjectReader source, string name) => source.Integer(name, -MaxDays, MaxDays);

    private static int? DayOf(this ObjectReader source, string name, DateOnly? date)
    {
        if (date is not { } stated)
        {
            return null;
        }

        var day = source.Context.Calendar.DayOf(stated);
        if (day is null && !source.Context.Calendar.IsUnreadable)
        {
            source.Refuse(ProblemCode.DateWithoutDay0, name, Expected.Day0ForDate);
        }
        else if (day is < -MaxDays or > MaxDays)
        {
            source.Refuse(ProblemCode.OutOfRange, name, Expected.WholeNumber(-MaxDays, MaxDays));
        }

        return day;
    }
}
