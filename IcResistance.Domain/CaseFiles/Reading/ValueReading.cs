using System.Text.Json;
using System.Text.RegularExpressions;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>Typed values of an object's properties. A value that is refused comes back as null, or as a placeholder where it is required.</summary>
internal static class ValueReading
{
    public static string? Text(this ObjectReader source, string name) =>
        source.Find(name) is { } value ? TextOf(value, source.PathOf(name), source.Context) : null;

    public static string? Text(this ObjectReader source, string name, Regex form, Phrase expectation)
    {
        var text = source.Text(name);
        if (text is not null && !form.IsMatch(text))
        {
            source.Refuse(ProblemCode.WrongForm, name, expectation);
        }

        return text;
    }

    /// <summary>The text, or "" after the error was reported.</summary>
    public static string RequiredText(this ObjectReader source, string name)
    {
        source.Require(name);
        return source.Text(name) ?? "";
    }

    public static ValueList<string> Texts(this ObjectReader source, string name) =>
        source.Items(name, (item, path) => TextOf(item, path, source.Context) ?? "");

    public static bool? Flag(this ObjectReader source, string name)
    {
        switch (source.Find(name)?.ValueKind)
        {
            case null:
                return null;
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            default:
                source.Refuse(ProblemCode.WrongType, name, Expected.Flag);
                return null;
        }
    }

    public static decimal? Number(this ObjectReader source, string name) => source.Number(name, Expected.AnyNumber);

    /// <summary>A number within limits, both allowed.</summary>
    public static decimal? Number(this ObjectReader source, string name, decimal min, decimal max) =>
        source.Within(name, source.Number(name, Expected.Number(min, max)), min, max, Expected.Number(min, max));

    public static int? Integer(this ObjectReader source, string name, int min, int max)
    {
        var expectation = Expected.WholeNumber(min, max);
        var number = source.Number(name, expectation);
        if (number is { } stated && stated != decimal.Truncate(stated))
        {
            source.Refuse(ProblemCode.WrongType, name, expectation);
            return null;
        }

        return (int?)source.Within(name, number, min, max, expectation);
    }

    /// <summary>The number, or the lower limit after the error was reported.</summary>
    public static int RequiredInteger(this ObjectReader source, string name, int min, int max)
    {
        source.Require(name);
        return source.Integer(name, min, max) ?? min;
    }

    /// <summary>A member of a vocabulary, by its written name.</summary>
    public static TEnum? Choice<TEnum>(this ObjectReader source, string name)
        where TEnum : struct, Enum
    {
        if (source.Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.String && Vocabulary<TEnum>.TryParse(value.GetString(), out var choice))
        {
            return choice;
        }

        source.Refuse(ProblemCode.NotInList, name, Expected.OneOf(Vocabulary<TEnum>.Names));
        return null;
    }

    /// <summary>The member, or the vocabulary's first after the error was reported.</summary>
    public static TEnum RequiredChoice<TEnum>(this ObjectReader source, string name)
        where TEnum : struct, Enum
    {
        source.Require(name);
        return source.Choice<TEnum>(name) ?? default;
    }

    public static DateOnly? Date(this ObjectReader source, string name)
    {
        if (source.Text(name) is not { } text)
        {
            return null;
        }

        if (CaseCalendar.TryParse(text, out var date))
        {
            return date;
        }

        source.Refuse(ProblemCode.NoSuchDate, name, Expected.Date);
        return null;
    }

    public static void Require(this ObjectReader source, string name)
    {
        if (!source.Has(name))
        {
            source.Refuse(ProblemCode.Missing, name, Expected.Required);
        }
    }

    private static decimal? Number(this ObjectReader source, string name, Phrase expectation)
    {
        if (source.Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is not JsonValueKind.Number)
        {
            source.Refuse(ProblemCode.WrongType, name, expectation);
            return null;
        }

        if (JsonValue.TryGetExact(value, out var number))
        {
            return number;
        }

        source.Refuse(ProblemCode.NumberNotKept, name, Expected.KeptNumber);
        return null;
    }

    private static decimal? Within(this ObjectReader source, string name, decimal? number, decimal min, decimal max, Phrase expectation)
    {
        if (number is null || (number >= min && number <= max))
        {
            return number;
        }

        source.Refuse(ProblemCode.OutOfRange, name, expectation);
        return null;
    }

    /// <summary>Blank counts as empty: a text of spaces tells a reader nothing.</summary>
    private static string? TextOf(JsonElement value, string path, ReadContext context)
    {
        if (value.ValueKind is not JsonValueKind.String)
        {
            context.Refuse(ProblemCode.WrongType, path, JsonValue.Shown(value), Expected.Text);
            return null;
        }

        var text = value.GetString();
        if (!string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        context.Refuse(ProblemCode.EmptyText, path, JsonValue.Shown(value), Expected.SomeText);
        return null;
    }
}
