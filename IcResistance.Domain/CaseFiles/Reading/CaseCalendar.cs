using System.Globalization;
using System.Text.Json;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>Ties calendar dates to days from the first ICI dose. Without a day 0 the case is relative.</summary>
internal sealed record CaseCalendar(DateOnly? Day0)
{
    public static readonly CaseCalendar Relative = new(default(DateOnly?));

    public int? DayOf(DateOnly date) => Day0 is { } day0 ? date.DayNumber - day0.DayNumber : null;

    /// <summary>Day 0 as <c>calendar.day0</c> states it, else the start of the first ICI therapy.</summary>
    /// <remarks>Looked up before anything is read, since every event's date needs it. What is malformed here is reported by the readers.</remarks>
    public static CaseCalendar Of(JsonElement root) =>
        Property(root, "calendar") is { ValueKind: not JsonValueKind.Null } calendar
            ? new CaseCalendar(DateIn(calendar, "day0"))
            : new CaseCalendar(FirstIciDose(root));

    /// <summary>Null where the ICI therapy listed first has no date: a later one's date is then not known to be the first.</summary>
    private static DateOnly? FirstIciDose(JsonElement root)
    {
        if (Property(root, "therapies") is not { ValueKind: JsonValueKind.Array } therapies)
        {
            return null;
        }

        var dates = therapies.EnumerateArray().Where(IsIci).Select(therapy => DateIn(therapy, "date")).ToList();
        return dates.FirstOrDefault() is null ? null : dates.Min();
    }

    private static bool IsIci(JsonElement therapy) =>
        Property(therapy, "kind") is { ValueKind: JsonValueKind.String } kind && kind.ValueEquals("ici"u8);

    private static DateOnly? DateIn(JsonElement item, string name) =>
        Property(item, name) is { ValueKind: JsonValueKind.String } text && TryParse(text.GetString(), out var date) ? date : null;

    public static bool TryParse(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static JsonElement? Property(JsonElement item, string name) =>
        item.ValueKind is JsonValueKind.Object && item.TryGetProperty(name, out var value) ? value : null;
}
