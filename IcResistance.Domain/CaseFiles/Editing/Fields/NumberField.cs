using System.Text.Json.Nodes;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Editing.Fields;

/// <summary>A number, typed with a decimal point or comma.</summary>
internal sealed class NumberField(string name, Phrase label) : FactField(name, label, FieldInput.Number)
{
    internal override string Show(JsonObject fact, DateOnly? day0) => fact.Get(Name).TextOf();

    internal override void Put(JsonObject fact, string text, DateOnly? day0) => fact.Set(Name, Read(text));

    /// <summary>The number, or the text itself where it is none: the reader then says what is expected.</summary>
    internal static JsonNode? Read(string text) =>
        TypedText.OrNull(text) is not { } typed ? null : TypedText.ReadNumber(typed) is { } number ? number : typed;
}
