using System.Text.Json;
using System.Text.Json.Serialization;
using IcResistance.Domain.Response.Entry;

namespace IcResistance.Web.Features.VisitEntry;

/// <summary>A typed visit as the text that a draft keeps.</summary>
internal static class VisitDraftJson
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static string Write(TypedVisit typed) => JsonSerializer.Serialize(typed, s_options);

    /// <returns>Null for a draft of another version of the program that this one cannot read.</returns>
    public static TypedVisit? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<TypedVisit>(json, s_options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
