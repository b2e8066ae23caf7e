using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>The span of days that all courses of a case are drawn over, and the events that they are read against.</summary>
/// <param name="From">First day, from the first ICI dose.</param>
/// <param name="To">Last day.</param>
/// <param name="Guides">Days with a word each.</param>
internal sealed record CourseWindow(int From, int To, ValueList<(int Day, Phrase Mark)> Guides)
{
    /// <param name="courses">The courses that share the span.</param>
    /// <param name="progressionDay">Day of the first progression on an ICI line; null where there is none or its day is unknown.</param>
    public static CourseWindow Of(IEnumerable<MarkerCourse> courses, int? progressionDay)
    {
        int[] days = [0, progressionDay ?? 0, .. courses.SelectMany(course => course.Series).SelectMany(series => series.Values).Select(value => value.Day!.Value)];
        (int, Phrase)[] guides = progressionDay is { } day ? [(0, BiomarkerText.FirstDose), (day, BiomarkerText.FirstProgression)] : [(0, BiomarkerText.FirstDose)];
        return new CourseWindow(days.Min(), days.Max(), guides.ToValueList());
    }
}
