using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Response;

/// <summary>The tumour's response to each line of a case, by RECIST 1.1 and iRECIST.</summary>
/// <remarks>
/// Pure: same record in, same history out. Where a visit has measurements or the reader's calls they decide; where it has
/// only a reported category that is the response. The reported category is kept beside the derived one and never
/// overwritten (RC-26). iRECIST is a data-handling recommendation for trials, not patient management.
/// </remarks>
public static class ResponseAssessor
{
    /// <param name="record">The case.</param>
    /// <param name="lines">Its lines, as <see cref="LinesOfTherapy.Of"/> gives them.</param>
    /// <param name="conventions">What RECIST leaves open; null for the defaults.</param>
    public static ResponseHistory Assess(CaseRecord record, ValueList<LineOfTherapy> lines, ResponseConventions? conventions = null)
    {
        conventions ??= ResponseConventions.Default;
        var schedule = new VisitSchedule(record, lines, conventions);
        var responses = new LineResponse[schedule.Lines.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            responses[i] = new LineReader(record, schedule.Lines[i], conventions).Read();
        }

        var result = responses.ToValueList();
        return new ResponseHistory { Lines = result, Visits = VisitsOf(record, schedule, result), Index = IndexLine.Of(result) };
    }

    /// <summary>
    /// Each visit once. A visit that ended one line and is the baseline of the next is shown with its response to the line
    /// that it judges, unless there is none to show.
    /// </summary>
    private static ValueList<VisitResponse> VisitsOf(CaseRecord record, VisitSchedule schedule, ValueList<LineResponse> lines)
    {
        var shown = new Dictionary<ResponseAssessment, VisitResponse>(schedule.Visits.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < lines.Count; i++)
        {
            for (var j = 0; j < lines[i].Visits.Count; j++)
            {
                var response = lines[i].Visits[j];
                if (!shown.TryGetValue(response.Visit, out var other) || (response.IsBaseline && !other.IsBaseline && other.Recist is null))
                {
                    shown[response.Visit] = response;
                }
            }
        }

        return new(Array.ConvertAll(schedule.Visits, visit => shown.TryGetValue(visit, out var response) ? response : VisitOutsideLines.Of(record, visit)));
    }
}
