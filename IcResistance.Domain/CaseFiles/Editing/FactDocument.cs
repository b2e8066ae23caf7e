using System.Text.Json;
using System.Text.Json.Nodes;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Editing;

/// <summary>A case as its case file, in which single facts are exchanged; the reader of case files says what comes of it.</summary>
internal sealed class FactDocument
{
    private readonly JsonObject _case;

    private FactDocument(JsonObject parsed, DateOnly? day0) => (_case, Day0) = (parsed, day0);

    /// <summary>Day 0 of the case as it was read.</summary>
    public DateOnly? Day0 { get; }

    public static FactDocument Of(CaseRecord record) => new((JsonObject)JsonNode.Parse(CaseFileWriter.Write(record, indented: false))!, record.Day0);

    /// <summary>The facts of a kind in the order of the case file.</summary>
    public IReadOnlyList<JsonObject> Facts(FactKind kind) => List(kind) is { } list ? [.. list.OfType<JsonObject>()] : [];

    /// <summary>The fact at a place; null where there is none.</summary>
    public JsonObject? Find(FactPlace place) => place.Index is { } index && List(place.Kind) is { } list && index < list.Count ? list[index] as JsonObject : null;

    /// <summary>Adds a fact where its day belongs: before the first later one of its kind, else at the end.</summary>
    public FactPlace Add(FactKind kind, JsonObject fact)
    {
        var list = List(kind) ?? [];
        var later = DayOf(fact) is { } day ? list.ToList().FindIndex(other => DayOf(other as JsonObject) > day) : -1;
        var index = later < 0 ? list.Count : later;
        list.Insert(index, fact);
        _case[FactKinds.ListOf(kind)] ??= list;
        return new FactPlace(kind, index);
    }

    /// <summary>Puts a fact in place of another one. It keeps its place in the list unless it has another day, which does not fit there.</summary>
    public FactPlace Replace(FactPlace place, JsonObject fact)
    {
        var list = List(place.Kind)!;
        var index = place.Index!.Value;
        var earlier = DayOf(list[index] as JsonObject);
        list[index] = fact;
        if (DayOf(fact) == earlier || IsBetweenItsNeighbors(list, index))
        {
            return place;
        }

        list.RemoveAt(index);
        return Add(place.Kind, fact);
    }

    public void Remove(FactPlace place) => List(place.Kind)!.RemoveAt(place.Index!.Value);

    public CaseReadOutcome Read() => CaseFileReader.Read(_case.ToJsonString(new JsonSerializerOptions { Encoder = WrittenText.Encoder })).Cases[0];

    private JsonArray? List(FactKind kind) => _case[FactKinds.ListOf(kind)] as JsonArray;

    private bool IsBetweenItsNeighbors(JsonArray list, int index)
    {
        var day = DayOf(list[index] as JsonObject);
        var days = list.Select(item => DayOf(item as JsonObject)).ToList();
        return !(days.Take(index).LastOrDefault(other => other is not null) > day) && !(days.Skip(index + 1).FirstOrDefault(other => other is not null) < day);
    }

    /// <summary>The day of a fact as far as it can be read; a wrong one is the reader's to refuse.</summary>
    private int? DayOf(JsonObject? fact) => fact?["day"] is JsonValue number && number.TryGetValue<decimal>(out var day) && day == decimal.Truncate(day)
        ? (int)day
        : fact?["date"] is JsonValue text && text.TryGetValue<string>(out var date) && TypedText.ReadDate(date) is { } known && Day0 is { } day0
            ? known.DayNumber - day0.DayNumber
            : null;
}
