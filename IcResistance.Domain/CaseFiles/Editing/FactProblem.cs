using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Editing;

/// <summary>What is wrong with a typed fact.</summary>
/// <param name="Severity">An error blocks saving; a warning asks somebody to look.</param>
/// <param name="Field">Name of the <see cref="FactField"/>; null for the fact as a whole or another place of the case.</param>
/// <param name="Text">What is wrong, or what is expected.</param>
public sealed record FactProblem(ProblemSeverity Severity, string? Field, Phrase Text);
