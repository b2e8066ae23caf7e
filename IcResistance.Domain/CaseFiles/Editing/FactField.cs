using System.Text.Json.Nodes;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Editing;

/// <summary>One field of the form for a kind of fact: what it is called, how it is filled in, and where its value stands in the case file.</summary>
/// <remarks>
/// A field judges nothing: what cannot be read as its type is put into the case file as the text that it is, and the reader of case files
/// refuses it there. So a form and an import cannot disagree on what is valid.
/// </remarks>
public abstract class FactField
{
    private protected FactField(string name, Phrase label, FieldInput input) => (Name, Label, Input) = (name, label, input);

    /// <summary>Property of the fact in the case file; where it is a part of one, with a dot: <c>reported.recist</c>.</summary>
    public string Name { get; }

    public Phrase Label { get; }

    public FieldInput Input { get; }

    /// <summary>The values of a choice; for a line of text those that are offered beside any other.</summary>
    public ValueList<FieldChoice> Choices { get; init; } = [];

    public Phrase? Hint { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Seldom needed: a form may keep it folded away while it is empty.</summary>
    public bool IsSecondary { get; init; }

    /// <summary>A typed value in words, for a comparison of two versions.</summary>
    public Phrase Say(string text) => text.Length == 0
        ? new Phrase("not stated", "未说明")
        : Choices.Where(choice => choice.Value == text).Select(choice => (Phrase?)choice.Text).FirstOrDefault() ?? Phrase.Same(text);

    /// <summary>The fact's value as it would be typed; "" where none is stated.</summary>
    internal abstract string Show(JsonObject fact, DateOnly? day0);

    /// <summary>Puts what was typed into the fact; "" takes the value away.</summary>
    internal abstract void Put(JsonObject fact, string text, DateOnly? day0);

    /// <summary>Whether a problem at this place of the fact belongs to the field; the place begins with a dot, for example <c>.agents[0]</c>.</summary>
    internal virtual bool Owns(string place, JsonObject fact) => place == $".{Name}" || place.StartsWith($".{Name}[", StringComparison.Ordinal);
}
