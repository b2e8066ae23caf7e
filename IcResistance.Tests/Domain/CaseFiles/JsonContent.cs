using System.Text.Json;
using System.Text.Json.Nodes;

namespace IcResistance.Tests.Domain.CaseFiles;

/// <summary>Compares JSON by content, where null means the same as absent, save for a day.</summary>
internal static class JsonContent
{
    public static bool Same(string left, string right) => JsonNode.DeepEquals(Normal(JsonNode.Parse(left)), Normal(JsonNode.Parse(right)));

    private static JsonNode? Normal(JsonNode? node) => node switch
    {
        JsonObject item => new JsonObject(item.Where(IsStated).Select(pair => KeyValuePair.Create(pair.Key, Normal(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Normal)]),
        JsonValue value when value.GetValueKind() is JsonValueKind.Number => JsonValue.Create(value.GetValue<decimal>() / 1.000000000000000000m),
        _ => node?.DeepClone(),
    };

    private static bool IsStated(KeyValuePair<string, JsonNode?> property) => property.Value is not null || property.Key == "day";
}
