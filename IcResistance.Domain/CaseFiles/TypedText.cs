using System.Globalization;
using System.Text;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles;

/// <summary>Reads numbers and days as people type them, full-width digits of a Chinese keyboard and decimal commas included.</summary>
internal static class TypedText
{
    /// <summary>A hundred years either way: beyond it a day is a typing error.</summary>
    private const int MaxDays = 36500;

    public static string? OrNull(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <returns>Null for what is no plain number.</returns>
    public static decimal? ReadNumber(string text) =>
        decimal.TryParse(Plain(text).Replace(',', '.').Replace('。', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <returns>Null for what is no date of a case with a calendar, or no day of a relative one.</returns>
    public static EventTime? ReadTime(CaseRecord record, string text)
    {
        EventTime? time = record.Day0 is { } day0 ? ReadDate(Plain(text), day0) : ReadDay(Plain(text));
        return time is { Day: >= -MaxDays and <= MaxDays } ? time : null;
    }

    /// <returns>Null for what is no date that exists, as yyyy-MM-dd.</returns>
    public static DateOnly? ReadDate(string plain) =>
        DateOnly.TryParseExact(plain, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>Full-width characters as plain ones, without blanks around.</summary>
    public static string Plain(string text) => text.Normalize(NormalizationForm.FormKC).Trim().Replace('−', '-');

    private static EventTime? ReadDate(string plain, DateOnly day0) =>
        ReadDate(plain) is { } date ? new EventTime { Day = date.DayNumber - day0.DayNumber, Date = date } : null;

    private static EventTime? ReadDay(string plain) =>
        int.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var day) ? EventTime.OnDay(day) : null;
}
