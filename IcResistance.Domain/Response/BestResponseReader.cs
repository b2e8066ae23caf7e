using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Response;

/// <summary>Best response of a line and the times that go with it (RC-27 to RC-33, IR-16).</summary>
internal static class BestResponseReader
{
    private static readonly ValueList<string> s_rules = ["RC-27", "RC-28", "RC-29", "RC-30", "IR-16"];

    public static BestResponse Of(CaseRecord record, LineOfTherapy line, List<ReadVisit> visits, ResponseConventions conventions)
    {
        var timed = new List<TimedCategory>(visits.Count);
        var immune = new List<(int? Day, IrecistCategory Category)>(visits.Count);
        for (var i = 0; i < visits.Count; i++)
        {
            var isContinued = i + 1 < visits.Count && visits[i + 1].Findings.Earlier is not null && visits[i + 1].Response.Recist is not null;
            if (!isContinued && visits[i].Response is { Recist: RecistCategory category } response)
            {
                timed.Add(new TimedCategory(DayOf(visits, i, line), category));
                immune.AddRange(response.Irecist is IrecistCategory irecist ? [(DayOf(visits, i, line), irecist)] : []);
            }
        }

        if (timed.Count == 0)
        {
            return EndOfPfs(record, line, visits) is (int end, true) ? BestResponse.None with { PfsDays = end, PfsEvent = true } : BestResponse.None;
        }

        var span = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(timed);
        return Times(record, line, visits, span, conventions) with
        {
            Unconfirmed = BestOverallResponse.Unconfirmed(span, conventions),
            Confirmed = BestOverallResponse.Confirmed(span, conventions),
            Irecist = BestIrecistResponse.Of(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(immune), conventions),
            IsReported = visits.Exists(visit => visit.Response is { Basis: ResponseBasis.Reported, Recist: not null }),
        };
    }

    /// <summary>RC-25: several examinations of one visit count once, by what the last of them shows; a progression from the first that shows it.</summary>
    private static int? DayOf(List<ReadVisit> visits, int last, LineOfTherapy line)
    {
        var shown = last;
        while (visits[last].Response.Recist is RecistCategory.PD && visits[shown].Findings.Earlier is not null && visits[shown - 1].Response.Recist is RecistCategory.PD)
        {
            shown--;
        }

        return visits[shown].Day - line.StartDay;
    }

    private static BestResponse Times(CaseRecord record, LineOfTherapy line, List<ReadVisit> visits, ReadOnlySpan<TimedCategory> timed, ResponseConventions conventions)
    {
        var window = BestOverallResponse.Window(timed);
        var (end, isEvent) = EndOfPfs(record, line, visits);
        var response = FirstResponse(window, conventions);
        var best = BestOverallResponse.Unconfirmed(timed, conventions);
        return new BestResponse
        {
            PfsDays = end,
            PfsEvent = end is null ? null : isEvent,
            TimeToResponseDays = response?.Day,
            DurationOfResponseDays = end - response?.Day,
            DurationOfStableDiseaseDays = best is RecistCategory.SD or RecistCategory.NonCRNonPD ? end : null,
            Rules = s_rules,
            Window = ValueList.Create(window),
        };
    }

    private static TimedCategory? FirstResponse(ReadOnlySpan<TimedCategory> window, ResponseConventions conventions)
    {
        if (conventions.ResponseNeedsConfirmation)
        {
            var complete = ConfirmedResponse.IndexOf(window, RecistCategory.CR, conventions);
            var partial = ConfirmedResponse.IndexOf(window, RecistCategory.PR, conventions);
            var first = complete < 0 ? partial : partial < 0 ? complete : Math.Min(complete, partial);
            return first < 0 ? null : window[first];
        }

        foreach (var visit in window)
        {
            if (visit.Category is RecistCategory.CR or RecistCategory.PR)
            {
                return visit;
            }
        }

        return null;
    }

    /// <summary>RC-30: first progression, else death in this line, else the last evaluable visit; days from the first dose.</summary>
    private static (int? Days, bool IsEvent) EndOfPfs(CaseRecord record, LineOfTherapy line, List<ReadVisit> visits)
    {
        var progression = visits.FindIndex(visit => visit.Response.Recist is RecistCategory.PD);
        if (progression >= 0)
        {
            return (ProgressionDate.Of(visits, progression) - line.StartDay, true);
        }

        if (record.FollowUp is { Status: VitalStatus.Dead, Day: int death } && !HasLaterLine(record, line))
        {
            return (death - line.StartDay, true);
        }

        var last = visits.FindLast(visit => visit.Response.Recist is not null and not RecistCategory.NE);
        return (last?.Day - line.StartDay, false);
    }

    private static bool HasLaterLine(CaseRecord record, LineOfTherapy line) =>
        record.Therapies.Any(course => RegimenClassifier.IsSystemic(course) && !line.Courses.Contains(course)
            && (course.Day > line.StartDay || (course.Day is null && course.Time.Phase is TreatmentPhase.AfterIci)));
}
