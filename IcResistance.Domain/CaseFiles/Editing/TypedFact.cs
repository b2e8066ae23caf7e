using System.Collections.Immutable;

namespace IcResistance.Domain.CaseFiles.Editing;

/// <summary>A fact as somebody is typing it: for each field of its form the text that stands there.</summary>
/// <param name="Place">The fact that is corrected, or that a new one is added.</param>
/// <param name="Texts">By the name of the field; a field without a text is empty.</param>
public sealed record TypedFact(FactPlace Place, ImmutableDictionary<string, string> Texts)
{
    public string this[string field] => Texts.GetValueOrDefault(field, "");

    public TypedFact With(string field, string text) => this with { Texts = Texts.SetItem(field, text) };

    /// <summary>Whether every field says the same, blanks around a text apart.</summary>
    public bool SaysTheSameAs(TypedFact other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Texts.Keys.Union(other.Texts.Keys).All(field => this[field].Trim() == other[field].Trim());
    }
}
