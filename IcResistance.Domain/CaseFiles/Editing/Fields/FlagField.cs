using System.Text.Json.Nodes;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Editing.Fields;

/// <summary>Yes, no or not stated: what is not stated is never "no".</summary>
internal sealed class FlagField : FactField
{
    private const string Yes = "true";
    private const string No = "false";

    public FlagField(string name, Phrase label)
        : base(name, label, FieldInput.Choice) => Choices = [new(Yes, new Phrase("yes", "是")), new(No, new Phrase("no", "否"))];

    internal override string Show(JsonObject fact, DateOnly? day0) => fact.Get(Name)?.GetValue<bool>() switch { null => "", true => Yes, false => No };

    internal override void Put(JsonObject fact, string text, DateOnly? day0) =>
        fact.Set(Name, text switch { "" => null, Yes => true, No => false, _ => text });
}
