using System.Text.Json.Nodes;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Editing.Fields;

/// <summary>How lesions or sites changed, in words where no length is known: "T1: larger, liver: new".</summary>
internal sealed class LesionChangesField : FactField
{
    private const string List = "lesionChanges";

    private readonly CaseRecord _record;

    public LesionChangesField(CaseRecord record)
        : base(List, new Phrase("Changes in words", "病灶变化（文字）"), FieldInput.Line)
    {
        _record = record;
        var words = string.Join(", ", Vocabulary<LesionChangeKind>.Names);
        Hint = Phrase.Of($"lesion or site, colon, change: T1: larger, liver: new (one of {words})", $"病灶或部位、冒号、变化，例如 T1: larger, 肝: new（可用：{words}）");
    }

    internal override string Show(JsonObject fact, DateOnly? day0) => fact[List] is JsonArray rows
        ? ListField.Join([.. rows.OfType<JsonObject>().Select(row => $"{(row["lesion"] ?? row["site"]).TextOf()}: {row["change"].TextOf()}")])
        : "";

    internal override void Put(JsonObject fact, string text, DateOnly? day0)
    {
        var items = ListField.Split(text.Replace('：', ':'));
        fact.Set(List, items.Count == 0 ? null : new JsonArray([.. items.Select(Row)]));
    }

    private JsonObject Row(string item)
    {
        var colon = item.LastIndexOf(':');
        var name = (colon < 0 ? item : item[..colon]).Trim();
        return new JsonObject
        {
            [_record.FindLesion(name) is null ? "site" : "lesion"] = name,
            ["change"] = colon < 0 ? "" : item[(colon + 1)..].Trim(),
        };
    }
}
