namespace IcResistance.Domain.Record;

/// <summary>The phase of treatment that an undated event belongs to.</summary>
public enum TreatmentPhase
{
    BeforeIci,
    OnIci,
    AtProgression,
    AfterIci,
}

/// <summary>When something happened: in days from the first dose of an immune checkpoint inhibitor, or undated.</summary>
/// <remarks>
/// <see cref="Day"/> is always the resolved day (negative before the first dose); <see cref="Date"/> is kept beside it where
/// the source stated a calendar date, so that it is written back as it came. An event without a day is <em>undated</em>:
/// it has an order in its list and perhaps a <see cref="Phase"/>, and is never inside a time window.
/// </remarks>
public readonly record struct EventTime
{
    public static readonly EventTime Undated;

    /// <summary>Days from the first ICI dose; null when the source gives no date.</summary>
    public int? Day { get; init; }

    /// <summary>The calendar date as stated; null where the source states a day number or nothing.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>True where the source gives a month or a rounded time and the day was derived from it.</summary>
    public bool? Approximate { get; init; }

    /// <summary>Phase of an undated event ("when" in the case file).</summary>
    public TreatmentPhase? Phase { get; init; }

    /// <summary>Days from the last ICI dose to this undated event, where the source says so.</summary>
    public int? DaysAfterIciEnd { get; init; }

    public bool IsDated => Day is not null;

    public static EventTime OnDay(int day, bool? approximate = null) => new() { Day = day, Approximate = approximate };

    public static EventTime During(TreatmentPhase phase) => new() { Phase = phase };
}

/// <summary>Where a course ended. Absent end and not ongoing means: unknown.</summary>
public readonly record struct CourseEnd
{
    /// <summary>Last day of the course, in days from the first ICI dose; the end day is part of the course.</summary>
    public int? Day { get; init; }

    /// <summary>The calendar date as stated, where the source states a date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>True: still running at the end of the record. False or null says nothing more than that.</summary>
    public bool? Ongoing { get; init; }

    public bool IsUnknown => Day is null && Ongoing is not true;
}
