using System.Text.Json.Nodes;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Editing;

/// <summary>Takes what the reader says of a whole case to the fields of the one fact that was typed.</summary>
internal static class FactProblems
{
    /// <param name="before">The case without the change: what was doubtful already is no news.</param>
    /// <param name="typed">The fact.</param>
    /// <param name="document">The case file with the fact in it.</param>
    /// <param name="place">Where the fact stands in it.</param>
    /// <param name="today">Days after this one are asked about.</param>
    public static CheckedFact Judge(CaseRecord before, TypedFact typed, FactDocument document, FactPlace place, DateOnly? today)
    {
        var outcome = document.Read();
        var fact = document.Find(place)!;
        var fields = FactForm.Of(before, typed);
        var known = outcome.Warnings.Any() ? CaseRecordChecks.Of(before).Select(problem => (problem.Code, problem.Value, problem.Expectation)).ToHashSet() : [];
        var problems = outcome.Problems
            .Where(problem => problem.Severity is ProblemSeverity.Error || !known.Contains((problem.Code, problem.Value, problem.Expectation)))
            .Select(problem => Place(problem, fields, fact, $"$.{place.Path}"))
            .Concat(outcome.Record is null ? [] : Future(outcome.Record, place, today));
        return new CheckedFact
        {
            Record = outcome.Record,
            Place = outcome.Record is null ? null : place,
            Problems = Referred(before, typed.Place, problems).Distinct().ToValueList(),
        };
    }

    public static ValueList<FactProblem> OfRemoval(CaseRecord before, FactPlace place, CaseReadOutcome outcome) =>
        Referred(before, place, outcome.Errors.Select(Elsewhere)).Distinct().ToValueList();

    private static FactProblem Place(CaseFileProblem problem, ValueList<FactField> fields, JsonObject fact, string root)
    {
        if (!problem.Path.StartsWith(root, StringComparison.Ordinal))
        {
            return Elsewhere(problem);
        }

        var rest = problem.Path[root.Length..];
        var field = problem.Code switch
        {
            ProblemCode.NoValue => "value",
            ProblemCode.FirstDoseNotOnDay0 or ProblemCode.AfterDeath => "time",
            _ => fields.FirstOrDefault(item => item.Owns(rest, fact))?.Name,
        };
        return new FactProblem(problem.Severity, field, Say(problem));
    }

    /// <summary>A problem of another fact, with its place; that all dates have lost their day is one problem, not one for each of them.</summary>
    private static FactProblem Elsewhere(CaseFileProblem problem) => new(problem.Severity, null, problem.Code is ProblemCode.DateWithoutDay0
        ? new("This treatment gives the case its day 0: without it, or without its date, the other dates have no day.", "本病例的第 0 天由此治疗确定：删除该治疗或其日期后，其他日期将无法换算为天数。")
        : problem.Message);

    /// <summary>The reader speaks of properties of a file; who fills in a form does not see those.</summary>
    private static Phrase Say(CaseFileProblem problem) => problem.Code switch
    {
        ProblemCode.NoValue => new("Give a number, or the value in words.", "请填写数值或文字结果。"),
        ProblemCode.PhaseOfDatedEvent => new("Only where the date is unknown.", "仅用于日期不详时。"),
        ProblemCode.OngoingWithEnd => new("What is ongoing has no end.", "持续中则不应有结束日期。"),
        ProblemCode.DateWithoutDay0 => new("This case has no calendar: give the day, counted from the first ICI dose.", "本病例无日历日期：请填写距首次 ICI 给药的天数。"),
        ProblemCode.Missing => new("Required.", "必填。"),
        _ => problem.Expectation,
    };

    /// <summary>A date to come is possible (a planned end), and more often a slip.</summary>
    private static IEnumerable<FactProblem> Future(CaseRecord record, FactPlace place, DateOnly? today) =>
        record.Events.FirstOrDefault(item => item.Path == place.Path)?.Day is { } day && record.DateOf(day) > today
            ? [new(ProblemSeverity.Warning, "time", new Phrase("This day is yet to come; please check.", "该日期尚未到来，请核对。"))]
            : [];

    /// <summary>One sentence on everything that refers to a specimen, instead of one for each of them.</summary>
    private static IEnumerable<FactProblem> Referred(CaseRecord before, FactPlace place, IEnumerable<FactProblem> problems)
    {
        var referrers = FactEditor.ReferrersOf(before, place);
        var isReferred = (FactProblem problem) => problem.Field is null && referrers.Any(path => problem.Text.En.StartsWith($"$.{path}.specimen", StringComparison.Ordinal));
        var count = referrers.Count;
        return problems.Select(problem => !isReferred(problem) ? problem : problem with
        {
            Text = Phrase.Of(
                $"{count} other {(count == 1 ? "entry refers" : "entries refer")} to this specimen: give {(count == 1 ? "it" : "them")} another specimen first.",
                $"另有 {count} 项结果引用此标本：请先更改其所属标本。"),
        });
    }
}
