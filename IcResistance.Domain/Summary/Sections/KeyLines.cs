using IcResistance.Domain.Assessment;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>The lines of therapy that a board asks for where there is no room for all: the one that is judged, and the latest.</summary>
internal static class KeyLines
{
    /// <summary>At most <paramref name="most"/> lines in order of time, each with the line after it, printed or not.</summary>
    public static IReadOnlyList<(LineResponse Line, LineResponse? Next)> Of(CaseAssessment assessment, int most)
    {
        var all = assessment.Responses.Lines;
        var shown = all.TakeLast(most).ToHashSet();
        if (shown.Count > 0 && KeyVisits.LineOf(assessment) is { } judged && shown.Add(judged))
        {
            shown.Remove(all.First(line => line != judged && shown.Contains(line)));
        }

        return [.. all.Select((line, place) => (line, place + 1 < all.Count ? all[place + 1] : null)).Where(item => shown.Contains(item.line))];
    }
}
