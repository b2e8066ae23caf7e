using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>Two cases of one file may not have the same id: every one after the first is refused.</summary>
internal static class DuplicateCases
{
    public static IEnumerable<CaseReadOutcome> Refuse(IReadOnlyList<CaseReadOutcome> outcomes)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var outcome in outcomes)
        {
            yield return outcome.Id is not { } id || places.TryAdd(id, outcome.Position) ? outcome : Refused(outcome, places[id]);
        }
    }

    private static CaseReadOutcome Refused(CaseReadOutcome outcome, int first)
    {
        var expectation = Phrase.Of($"the id of case {first + 1} of this file already", $"与本文件第 {first + 1} 个病例的编号重复");
        var problem = new CaseFileProblem(ProblemSeverity.Error, ProblemCode.DuplicateCase, $"$[{outcome.Position}].id", $"\"{outcome.Id}\"", expectation);
        return outcome with { Record = null, Problems = [.. outcome.Problems, problem] };
    }
}
