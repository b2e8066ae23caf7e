using System.Text.Json.Nodes;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Editing.Fields;

/// <summary>Several short texts in one line: separated by commas, or by semicolons where a text has a comma of its own.</summary>
internal sealed class ListField : FactField
{
    private static readonly char[] s_commas = [',', '，', '、', '\n', '\r'];
    private static readonly char[] s_semicolons = [';', '；', '\n', '\r'];

    public ListField(string name, Phrase label, FieldInput input = FieldInput.Line)
        : base(name, label, input) =>
        Hint = new Phrase("separated by commas (by semicolons where an entry has a comma)", "以逗号分隔（条目本身含逗号时用分号）");

    internal override string Show(JsonObject fact, DateOnly? day0) => fact[Name] is JsonArray items ? Join([.. items.Select(item => item.TextOf())]) : "";

    internal override void Put(JsonObject fact, string text, DateOnly? day0)
    {
        var items = Split(text);
        fact.Set(Name, items.Count == 0 ? null : new JsonArray([.. items.Select(item => (JsonNode)item)]));
    }

    internal static string Join(IReadOnlyList<string> items)
    {
        var hasCommas = items.Any(item => item.IndexOfAny(s_commas) >= 0);
        return hasCommas ? string.Join("; ", items) + (items.Count == 1 ? ";" : "") : string.Join(", ", items);
    }

    internal static IReadOnlyList<string> Split(string text) => text.Split(
        text.IndexOfAny([';', '；']) >= 0 ? s_semicolons : s_commas, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
