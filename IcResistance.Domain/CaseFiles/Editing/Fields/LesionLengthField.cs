using System.Text.Json.Nodes;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;

namespace IcResistance.Domain.CaseFiles.Editing.Fields;

/// <summary>One lesion at one visit: its length in mm, what stands in a length's place, or nothing.</summary>
internal sealed class LesionLengthField : FactField
{
    private const string List = "measurements";
    private const string Merged = "merged:";

    private readonly string _lesion;

    public LesionLengthField(Lesion lesion, IEnumerable<string> others)
        : base($"{List}.{lesion.Id}", LabelOf(lesion), FieldInput.LengthOrChoice)
    {
        _lesion = lesion.Id;
        Choices =
        [
            .. Enum.GetValues<LesionState>().Select(state => new FieldChoice(state.WrittenName(), VisitWords.NameOf(state))),
            .. others.Select(other => new FieldChoice(Merged + other, VisitWords.MergedInto(other))),
        ];
    }

    internal override string Show(JsonObject fact, DateOnly? day0) => Find(fact) switch
    {
        null => "",
        { } row when row["mm"] is { } mm => mm.TextOf(),
        { } row when row["mergedInto"] is { } other => Merged + other.TextOf(),
        { } row => row["state"].TextOf(),
    };

    internal override void Put(JsonObject fact, string text, DateOnly? day0)
    {
        var rows = fact[List] as JsonArray;
        var earlier = Find(fact);
        if (text.Trim().Length == 0)
        {
            rows?.Remove(earlier);
            fact.Set(List, rows is { Count: > 0 } ? rows : null);
            return;
        }

        var row = Row(text);
        if (earlier is not null)
        {
            rows![rows.IndexOf(earlier)] = row;
            return;
        }

        rows ??= [];
        rows.Add(row);
        fact.Set(List, rows);
    }

    internal override bool Owns(string place, JsonObject fact) =>
        fact[List] is JsonArray rows && Find(fact) is { } row && place.StartsWith($".{List}[{rows.IndexOf(row)}]", StringComparison.Ordinal);

    private JsonObject? Find(JsonObject fact) =>
        (fact[List] as JsonArray)?.OfType<JsonObject>().FirstOrDefault(row => row["lesion"].TextOf() == _lesion);

    private JsonObject Row(string text)
    {
        var row = new JsonObject { ["lesion"] = _lesion };
        if (text.StartsWith(Merged, StringComparison.Ordinal))
        {
            row["state"] = LesionState.Absent.WrittenName();
            row["mergedInto"] = text[Merged.Length..];
        }
        else if (Vocabulary<LesionState>.TryParse(text, out _))
        {
            row["state"] = text;
        }
        else
        {
            row["mm"] = NumberField.Read(text);
        }

        return row;
    }

    private static Phrase LabelOf(Lesion lesion)
    {
        var place = $"{lesion.Id} · {lesion.Site ?? lesion.Organ}";
        return lesion.IsNode ? Phrase.Of($"{place}, short axis, mm", $"{place}，短径（mm）") : Phrase.Of($"{place}, mm", $"{place}（mm）");
    }
}
