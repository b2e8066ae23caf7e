using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles;

/// <summary>What became of one case of a file: a record, or the errors that refused it.</summary>
public sealed record CaseReadOutcome
{
    /// <summary>Place of the case in its file from 0; in JSON Lines the place among the lines that are not blank.</summary>
    public required int Position { get; init; }

    /// <summary>The case's id where it could be read, also of a refused case.</summary>
    public string? Id { get; init; }

    /// <summary>The facts, events numbered; null when the case was refused.</summary>
    public CaseRecord? Record { get; init; }

    /// <summary>Errors and warnings in the order of the file.</summary>
    public ValueList<CaseFileProblem> Problems { get; init; }

    public IEnumerable<CaseFileProblem> Errors => Problems.Where(problem => problem.Severity is ProblemSeverity.Error);

    public IEnumerable<CaseFileProblem> Warnings => Problems.Where(problem => problem.Severity is ProblemSeverity.Warning);

    public bool IsRefused => Record is null;
}
