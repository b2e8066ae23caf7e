using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>What the readers of one case share: where problems go, and what ties dates to days.</summary>
/// <param name="Problems">Collects; null where a place is read only to fill it (its own error is reported already).</param>
/// <param name="Calendar">Day 0 of the case.</param>
internal sealed record ReadContext(List<CaseFileProblem>? Problems, CaseCalendar Calendar)
{
    public void Refuse(string code, string path, string? value, Phrase expectation) =>
        Problems?.Add(new CaseFileProblem(ProblemSeverity.Error, code, path, value, expectation));
}
