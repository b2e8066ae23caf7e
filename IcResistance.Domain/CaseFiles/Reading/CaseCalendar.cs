using System.Globalization;
using System.Text.Json;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>Ties calendar dates to days from the first ICI dose. Without a day 0 the case is relative.</summary>
/// <param name="Day0">Date of day 0.</param>
/// <param name="IsUnreadable">Day 0 is stated but wrong: its own error is enough, no other date is blamed for it.</param>
internal sealed record CaseCalendar(DateOnly? Day0, bool IsUnreadable)
{
    public int? DayOf(DateOnly date) => Day0 is { } day0 ? date.DayNumber - day0.DayNumber : null;

    /// <summary>Day 0 as <c>calendar.day0</c> states it, else the start of the first ICI therapy.</summary>
    /// <remarks>Looked up before anything is read, since every event's date needs it. What is malformed here is reported by the readers.</remarks>
    public static CaseCalendar Of(JsonElement root) =>
        Property(root, "calendar") is { ValueKind: not JsonValueKind.Null } calendar
            ? Stated(calendar, "day0")
            : FirstIciDose(root);

    public static bool TryParse(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>Relative where the ICI therapy listed first has no date: a later one's date is then not known to be the first.</summary>
    private static CaseCalendar FirstIciDose(JsonElement root)
    {
        if (Property(root, "therapies") is not { ValueKind: JsonValueKind.Array } therapies)
        {
            return new CaseCalendar(null, IsUnreadable: false);
        }

        var doses = therapies.EnumerateArray().Where(IsIci).Select(therapy => Stated(therapy, "date")).ToList();
        return doses is [{ Day0: not null }, ..] ? doses.MinBy(dose => dose.Day0)! : new CaseCalendar(null, doses.Exists(dose => dose.IsUnreadable));
    }

    private static bool IsIci(JsonElement therapy) =>
        Property(therapy, "kind") is { ValueKind: JsonValueKind.String } kind && kind.ValueEquals("ici"u8);

    private static CaseCalendar Stated(JsonElement item, string name) => Property(item, name) switch
    {
        null or { ValueKind: JsonValueKind.Null } => new CaseCalendar(null, IsUnreadable: false),
        { ValueKind: JsonValueKind.String } text when TryParse(text.GetString(), out var date) => new CaseCalendar(date, IsUnreadable: false),
        _ => new CaseCalendar(null, IsUnreadable: true),
    };

    private static JsonElement? Property(JsonElement item, string name) =>
        item.ValueKind is JsonValueKind.Object && item.TryGetProperty(name, out var value) ? value : null;
}
