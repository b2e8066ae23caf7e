using System.Text.Json.Nodes;

namespace IcResistance.Domain.CaseFiles.Editing.Fields;

/// <summary>Properties of a fact by name, also of an object within it (<c>reported.recist</c>).</summary>
internal static class JsonProperty
{
    public static JsonNode? Get(this JsonObject fact, string name) =>
        name.Split('.', 2) is [var outer, var inner] ? (fact[outer] as JsonObject)?.Get(inner) : fact[name];

    /// <summary>Sets a property, or takes it away with null; an inner object that this leaves empty goes too.</summary>
    public static void Set(this JsonObject fact, string name, JsonNode? value)
    {
        if (name.Split('.', 2) is [var outer, var inner])
        {
            var child = fact[outer] as JsonObject ?? [];
            child.Set(inner, value);
            fact.Set(outer, child.Count > 0 ? child : null);
        }
        else if (value is null)
        {
            fact.Remove(name);
        }
        else if (fact[name] != value)
        {
            fact[name] = value;
        }
    }

    /// <summary>A text as it stands, a number as it is written, "true" or "false"; "" for nothing.</summary>
    public static string TextOf(this JsonNode? node) => node is null ? "" : node.ToString();
}
