using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Components;

/// <summary>Marks that the two languages write differently.</summary>
public static class Punctuation
{
    /// <summary>Between a label and what it labels.</summary>
    public static readonly Phrase Colon = new(": ", "：");
}
