using System.Text.Json.Nodes;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Editing.Fields;

/// <summary>A text or a choice of written names: the same in the form and in the case file.</summary>
internal sealed class TextField(string name, Phrase label, FieldInput input = FieldInput.Line) : FactField(name, label, input)
{
    internal override string Show(JsonObject fact, DateOnly? day0) => fact.Get(Name).TextOf();

    internal override void Put(JsonObject fact, string text, DateOnly? day0) => fact.Set(Name, TypedText.OrNull(text));
}
