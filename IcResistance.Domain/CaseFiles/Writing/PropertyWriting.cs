using System.Globalization;
using System.Text.Json;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Writing;

/// <summary>Writes properties that a record may not state: what is absent is left out.</summary>
internal static class PropertyWriting
{
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void Flag(this Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } flag)
        {
            json.WriteBoolean(name, flag);
        }
    }

    public static void Choice<TEnum>(this Utf8JsonWriter json, string name, TEnum? value)
        where TEnum : struct, Enum => json.Text(name, value?.WrittenName());

    public static void Date(this Utf8JsonWriter json, string name, DateOnly? value) =>
        json.Text(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void Texts(this Utf8JsonWriter json, string name, ValueList<string> values) =>
        json.Items(name, values, (writer, value) => writer.WriteStringValue(value));

    /// <summary>A list of objects; an absent list is left out, an empty one is written.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, ValueList<T> items, Action<Utf8JsonWriter, T> properties) =>
        json.Items(name, items, (writer, item) => writer.Object(item, properties));

    public static void Child<T>(this Utf8JsonWriter json, string name, T? item, Action<Utf8JsonWriter, T> properties)
        where T : class
    {
        if (item is not null)
        {
            json.WritePropertyName(name);
            json.Object(item, properties);
        }
    }

    public static void Object<T>(this Utf8JsonWriter json, T item, Action<Utf8JsonWriter, T> properties)
    {
        json.WriteStartObject();
        properties(json, item);
        json.WriteEndObject();
    }

    public static void Time(this Utf8JsonWriter json, EventTime time)
    {
        if (time.Date is not null)
        {
            json.Date("date", time.Date);
        }
        else if (time.Day is { } day)
        {
            json.WriteNumber("day", day);
        }
        else
        {
            json.WriteNull("day");
        }

        json.Choice("when", time.Phase);
        json.Number("daysAfterIciEnd", time.DaysAfterIciEnd);
        json.Flag("approximate", time.Approximate);
    }

    public static void End(this Utf8JsonWriter json, CourseEnd end)
    {
        json.Date("endDate", end.Date);
        if (end.Date is null)
        {
            json.Number("endDay", end.Day);
        }

        json.Flag("ongoing", end.Ongoing);
    }

    private static void Items<T>(this Utf8JsonWriter json, string name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (!items.IsStated)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
