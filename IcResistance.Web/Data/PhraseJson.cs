using System.Text.Json;
using System.Text.Json.Serialization;
using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Data;

/// <summary>Writes a phrase as its two wordings, <c>["English", "中文"]</c>.</summary>
internal sealed class PhraseJson : JsonConverter<Phrase>
{
    public override Phrase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<string[]>(ref reader, options) is [{ Length: > 0 } en, { Length: > 0 } zh]
            ? new Phrase(en, zh)
            : throw new JsonException("A phrase has two wordings.");

    public override void Write(Utf8JsonWriter writer, Phrase value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, (string[])[value.En, value.Zh], options);
}
