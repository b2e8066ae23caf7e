using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.CaseFiles.Checks;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Assessment;

/// <summary>Orders of events that cannot be, as the checks of a case file find them (AL-04): shown with the case, never put right.</summary>
internal static class SequenceAlerts
{
    private const string Root = "$";

    public static IEnumerable<Alert> Find(CaseRecord record)
    {
        var problems = new List<CaseFileProblem>();
        ImpossibleSequences.Check(record, new CaseFindings(Root, problems));
        return problems.Select(problem => ToAlert(record, problem));
    }

    private static Alert ToAlert(CaseRecord record, CaseFileProblem problem)
    {
        var path = problem.Path[(Root.Length + 1)..];
        var text = Phrase.Of(
            $"Look at the record: {problem.Expectation.En} ({path}).",
            $"请核对记录：{problem.Expectation.Zh}（{path}）。");
        return new Alert(AlertKind.ImpossibleSequence, DayOf(record, path), text, RuleOf(problem.Code), [path]);
    }

    private static int? DayOf(CaseRecord record, string path) =>
        record.Events.FirstOrDefault(item => path == item.Path || path.StartsWith(item.Path + ".", StringComparison.Ordinal))?.Day;

    private static string RuleOf(string code) => code switch
    {
        ProblemCode.PartialAfterComplete => "RC-29",
        ProblemCode.ProgressionNotOnRecord => "AR-25",
        _ => "AL-04",
    };
}
