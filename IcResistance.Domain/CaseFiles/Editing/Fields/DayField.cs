using System.Globalization;
using System.Text.Json.Nodes;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Editing.Fields;

/// <summary>A time that stands in the case file as a day number or as a date, of which a person need not know.</summary>
/// <remarks>A corrected time stays what it was, day or date; a new one is a date where the case has a calendar.</remarks>
internal sealed class DayField(string name, Phrase label, string dayName, string dateName) : FactField(name, label, FieldInput.Day)
{
    private const string DateForm = "yyyy-MM-dd";

    /// <summary>The start of an event, which must say so where it is undated.</summary>
    public bool IsStart { get; init; }

    internal override string Show(JsonObject fact, DateOnly? day0)
    {
        if (fact[dateName] is { } date)
        {
            return date.TextOf();
        }

        return fact[dayName] is not { } day ? ""
            : day0 is { } start ? start.AddDays(day.GetValue<int>()).ToString(DateForm, CultureInfo.InvariantCulture)
            : day.TextOf();
    }

    internal override void Put(JsonObject fact, string text, DateOnly? day0)
    {
        var wasDay = fact[dayName] is not null;
        fact.Remove(dayName);
        fact.Remove(dateName);
        var plain = TypedText.Plain(text);
        if (plain.Length == 0)
        {
            Undate(fact);
        }
        else if (TypedText.ReadDate(plain) is not { } date)
        {
            PutDay(fact, plain, day0);
        }
        else if (wasDay && day0 is { } start)
        {
            fact[dayName] = date.DayNumber - start.DayNumber;
        }
        else
        {
            fact[dateName] = plain;
        }
    }

    internal override bool Owns(string place, JsonObject fact) => place == $".{dayName}" || place == $".{dateName}";

    private void Undate(JsonObject fact)
    {
        if (IsStart)
        {
            fact[dayName] = null;
        }
    }

    /// <summary>What is neither a day nor a date is put where the reader asks for the one that the case has.</summary>
    private void PutDay(JsonObject fact, string plain, DateOnly? day0)
    {
        if (TypedText.ReadNumber(plain) is { } day)
        {
            fact[dayName] = day;
        }
        else
        {
            fact[day0 is null ? dayName : dateName] = plain;
        }
    }
}
