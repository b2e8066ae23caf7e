using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Editing;

/// <summary>What becomes of a case with one typed fact in it.</summary>
public sealed record CheckedFact
{
    /// <summary>The case with the fact; null where it would be refused.</summary>
    public CaseRecord? Record { get; init; }

    /// <summary>Where the fact stands in <see cref="Record"/>; null when it was removed, or refused.</summary>
    public FactPlace? Place { get; init; }

    public required ValueList<FactProblem> Problems { get; init; }

    public bool CanBeSaved => Record is not null;

    public IEnumerable<FactProblem> Of(string? field) => Problems.Where(problem => problem.Field == field);
}
