using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Response.Entry;

/// <summary>Checks a visit while it is being typed and derives its response from what stands there so far. Pure: the same answer for the same arguments.</summary>
public static class TypedVisitCheck
{
    /// <param name="record">The case as it is stored.</param>
    /// <param name="typed">The visit.</param>
    /// <param name="today">Days after this one are refused; null: not checked.</param>
    public static CheckedVisit Of(CaseRecord record, TypedVisit typed, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(typed);
        List<TypedProblem> problems = [.. TimeChecks.Of(record, typed, today), .. LesionChecks.Of(record, typed), .. Calls(typed)];
        if (TypedText.ReadTime(record, typed.When) is not { } time)
        {
            return new CheckedVisit { Problems = problems.ToValueList() };
        }

        var (added, index) = TypedVisitReading.Add(record, typed, TypedVisitReading.Visit(record, typed, time));
        var visit = added.Assessments[index];
        var responses = Responses(added, index);
        problems.AddRange(BaselineSelection.Of(record, typed, visit, IsBaseline(record, responses)));
        problems.AddRange(RecordProblems(added, visit, problems));
        return new CheckedVisit
        {
            Record = added,
            Visit = visit,
            Response = responses.Find(response => !response.IsBaseline) ?? responses.FirstOrDefault(),
            Problems = problems.ToValueList(),
        };
    }

    private static IEnumerable<TypedProblem> Calls(TypedVisit typed)
    {
        if (typed.NonTarget is null)
        {
            yield return TypedProblem.Missing(TypedField.NonTarget, new Phrase("Say how the non-target disease is, or that there is none.", "请选择非靶病灶状态，或“无”。"));
        }

        if (typed.NewLesionCall is null)
        {
            yield return TypedProblem.Missing(TypedField.NewLesions, new Phrase("Say whether there are new lesions.", "请选择是否有新病灶。"));
        }
        else if (typed.NewLesionCall is NewLesionStatus.None && typed.NewLesions.Any(added => added.Role is LesionRole.New))
        {
            yield return TypedProblem.Refused(
                TypedField.NewLesions, new Phrase("A new lesion is described, but the call says that there is none.", "已填写新病灶，但判断为“无”。"), "RC-17");
        }
    }

    /// <summary>How each line reads the visit: the line that it follows, and the one that it may be the baseline of.</summary>
    private static List<VisitResponse> Responses(CaseRecord record, int index)
    {
        var history = ResponseAssessor.Assess(record, LinesOfTherapy.Of(record));
        List<VisitResponse> inLines = [.. history.Lines.SelectMany(line => line.Visits).Where(response => response.Visit.Index == index)];
        return inLines.Count > 0 ? inLines : [.. history.Visits.Where(response => response.Visit.Index == index && response.Line is null)];
    }

    /// <summary>A visit that no line reads is a baseline when nothing was measured before: the treatment may not be on record yet.</summary>
    private static bool IsBaseline(CaseRecord record, List<VisitResponse> responses) => responses.Exists(response => response.Line is not null || response.IsBaseline)
        ? responses.TrueForAll(response => response.IsBaseline)
        : !record.Assessments.Any(other => other.Measurements.Count > 0);

    /// <summary>What an import would refuse, in case no field has said it.</summary>
    private static IEnumerable<TypedProblem> RecordProblems(CaseRecord record, ResponseAssessment visit, List<TypedProblem> problems) =>
        problems.Exists(problem => problem.Kind is not TypedProblemKind.Doubtful)
            ? []
            : CaseRecordChecks.Of(record)
                .Where(problem => problem.Severity is ProblemSeverity.Error && problem.Path.Contains(visit.Path, StringComparison.Ordinal))
                .Select(problem => TypedProblem.Refused(TypedField.Visit, problem.Message));
}
