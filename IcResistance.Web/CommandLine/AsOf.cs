using IcResistance.Domain.Record;

namespace IcResistance.Web.CommandLine;

/// <summary>The day to assess at, as a day number or as a date; one of the two.</summary>
public sealed record AsOf(int? Day, DateOnly? Date)
{
    /// <summary>The day in this record's count; null when a date is asked of a case that has no calendar.</summary>
    public int? DayIn(CaseRecord record) => Day ?? (record.Day0 is { } day0 ? Date!.Value.DayNumber - day0.DayNumber : null);
}
