using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response.Entry;

/// <summary>What a typed visit comes to.</summary>
public sealed record CheckedVisit
{
    /// <summary>The case with the visit in it, as far as it can be read; null without a readable day.</summary>
    public CaseRecord? Record { get; init; }

    /// <summary>The visit in <see cref="Record"/>.</summary>
    public ResponseAssessment? Visit { get; init; }

    /// <summary>The response derived from what is typed so far; null without a readable day.</summary>
    public VisitResponse? Response { get; init; }

    public required ValueList<TypedProblem> Problems { get; init; }

    /// <summary>Everything is answered and nothing refused.</summary>
    public bool CanBeSaved => Record is not null && Problems.All(problem => problem.Kind is TypedProblemKind.Doubtful);

    public IEnumerable<TypedProblem> Of(string field) => Problems.Where(problem => problem.Field == field);

    public int Count(TypedProblemKind kind) => Problems.Count(problem => problem.Kind == kind);
}
