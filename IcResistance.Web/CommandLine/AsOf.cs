using IcResistance.Domain.Record;

namespace IcResistance.Web.CommandLine;

/// <summary>The day to assess at, as a day number or as a date; one of the two.</summary>
public sealed record AsOf(int? Day, DateOnly? Date)
{
    /// <summary>The day in this record's count; null when a date is asked of a case that has no calendar.</summary>
    public int? DayIn(CaseRecord record) => Day ?? (record.Day0 is { } day0 ? Date!.Value.DayNumber - day0.DayNumber : null);

    /// <summary>The line for standard error when <see cref="DayIn"/> has no answer.</summary>
    public string RefusalOf(string file, CaseRecord record) =>
        $"{file}: $.calendar: {record.Id} has no calendar, so a date says nothing about it; give --as-of as a day number";
}
