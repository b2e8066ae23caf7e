namespace IcResistance.Domain.Primitives;

/// <summary>What a value rests on, which decides whether a clinician must settle it.</summary>
public enum ValueBasis
{
    /// <summary>Stated in the source of its rule.</summary>
    Source,

    /// <summary>No source settles it: a decision of this product (P).</summary>
    ProductDecision,

    /// <summary>General knowledge that was not checked against its source (G).</summary>
    GeneralKnowledge,
}

/// <summary>Marks a value that a clinician signs off, with the rule that it belongs to. <c>docs/product-decisions.md</c> lists all of them.</summary>
/// <param name="rule">Rule id in the rule book.</param>
/// <param name="basis">What the value rests on.</param>
/// <param name="question">What a clinician must settle, in a sentence.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SignOffAttribute(string rule, ValueBasis basis, string question) : Attribute
{
    public string Rule { get; } = rule;

    public ValueBasis Basis { get; } = basis;

    public string Question { get; } = question;
}
