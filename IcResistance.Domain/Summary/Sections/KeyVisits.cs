using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>The visits that a board asks for, out of all visits of a line: baseline, nadir, progression, confirmation, the last one.</summary>
internal static class KeyVisits
{
    /// <summary>The response that the discussion is about: that of the judged line, else of the index line.</summary>
    public static LineResponse? LineOf(CaseAssessment assessment) =>
        (assessment.Resistance.JudgedLine is { } judged ? assessment.Responses.Of(judged) : null) ?? assessment.Responses.Index;

    /// <summary>At most <paramref name="most"/> visits in order of time, each with what it is; the last visit of the case is always one.</summary>
    public static IReadOnlyList<(VisitResponse Visit, Phrase Role)> Of(CaseAssessment assessment, int most)
    {
        var line = LineOf(assessment);
        var all = assessment.Responses.Visits;
        var named = line is null ? [] : Roles(line).ToList();
        if (all is [.., var last])
        {
            named.Add((last, new Phrase("Last", "最近一次")));
        }

        // Fewer named visits than room: the latest others fill it.
        var fillers = all.Reverse().Where(visit => named.All(item => item.Visit != visit));
        var chosen = named.Select(item => item.Visit).Distinct().Take(most).ToList();
        if (chosen.Count > 0 && all is [.., var newest] && !chosen.Contains(newest))
        {
            chosen[^1] = newest;
        }

        chosen.AddRange(fillers.Take(most - chosen.Count));
        return [.. all.Where(chosen.Contains).Select(visit => (visit, RoleOf(visit, named)))];
    }

    private static Phrase RoleOf(VisitResponse visit, IEnumerable<(VisitResponse Visit, Phrase Role)> named) =>
        PhraseJoin.Listed(named.Where(item => item.Visit == visit).Select(item => (Phrase?)item.Role).Distinct()) ?? new Phrase("Visit", "访视");

    private static IEnumerable<(VisitResponse Visit, Phrase Role)> Roles(LineResponse line)
    {
        (VisitResponse? Visit, Phrase Role)[] roles =
        [
            (line.Progression, new Phrase("Progression", "疾病进展")),
            (line.Confirmation, new Phrase("Confirmation", "确认")),
            (line.Visits.FirstOrDefault(visit => visit.IsBaseline), new Phrase("Baseline", "基线")),
            (Nadir(line), new Phrase("Nadir", "最低点")),
            (line.Pseudoprogression, new Phrase("Pseudoprogression", "假性进展")),
            (line.PseudoprogressionClearedAt, new Phrase("Cleared", "假性进展排除")),
            (line.Visits.FirstOrDefault(visit => !visit.IsBaseline && visit.Recist == line.Best.Unconfirmed && visit.Recist is not null), new Phrase("Best response", "最佳疗效")),
        ];
        return roles.Where(item => item.Visit is not null).Select(item => (item.Visit!, item.Role));
    }

    private static VisitResponse? Nadir(LineResponse line) =>
        line.Visits.Where(visit => visit.TargetSumMm is not null && !visit.IsBaseline).MinBy(visit => visit.TargetSumMm);
}
