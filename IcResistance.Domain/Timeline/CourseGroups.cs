using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Timeline;

/// <summary>Courses that make one line, in order of time.</summary>
internal sealed class CourseGroup(int? statedNumber, Therapy first)
{
    public int? StatedNumber { get; set; } = statedNumber;

    public List<Therapy> Courses { get; } = [first];

    public bool StartsWith(Therapy course) => course.Day is int day && Courses.Any(item => item.Day == day);

    /// <summary>Starts within some days of a course of this line that was not over by then: one regimen whose drugs are given on different days.</summary>
    public bool StartsBeside(Therapy course) => course.Day is int day && Courses.Any(item =>
        item.Day is int other && Math.Abs(day - other) <= LineConventions.Default.RegimenStartDays && !(item.End.Day < day) && !(course.End.Day < other));
}

/// <summary>Puts each course with the line that it belongs to.</summary>
internal static class CourseGroups
{
    public static List<CourseGroup> Of(ValueList<Therapy> therapies)
    {
        var groups = new List<CourseGroup>();
        var ordered = ChronologicalOrder.Of(therapies);
        foreach (var course in ordered)
        {
            if (RegimenClassifier.IsSystemic(course) || (course.Line is not null && RegimenClassifier.IsInvestigationalPartner(course)))
            {
                Add(groups, course);
            }
        }

        AddPartners(groups, ordered);
        return groups;
    }

    private static void Add(List<CourseGroup> groups, Therapy course)
    {
        var group = groups.Find(item => course.Line is not null && item.StatedNumber == course.Line)
            ?? groups.Find(item => item.StartsWith(course) && (course.Line is null || item.StatedNumber is null))
            ?? groups.FindLast(item => course.Line is null && item.StatedNumber is null && item.StartsBeside(course))
            ?? groups.FindLast(item => course.Line is null && Maintains(item, course));
        if (group is null)
        {
            groups.Add(new CourseGroup(course.Line, course));
            return;
        }

        group.Courses.Add(course);
        group.StatedNumber ??= course.Line;
    }

    private static void AddPartners(List<CourseGroup> groups, Therapy[] ordered)
    {
        foreach (var course in ordered.Where(item => item.Line is null && RegimenClassifier.IsInvestigationalPartner(item)))
        {
            groups.Find(item => item.Courses.Any(other => other.Day is not null && other.Day == course.Day && RegimenClassifier.GivesIci(other)))?.Courses.Add(course);
        }
    }

    private static bool Maintains(CourseGroup group, Therapy course) =>
        course.Name.Contains("maintenance", StringComparison.OrdinalIgnoreCase) || course.Name.Contains("维持", StringComparison.Ordinal) || ContinuesPart(group, course);

    private static bool ContinuesPart(CourseGroup group, Therapy course) =>
        course.Day is int start
        && group.Courses.All(item => item.StopReason is not (StopReason.Progression or StopReason.Toxicity))
        && group.Courses.Max(item => item.End.Day) is int end && start - end <= LineConventions.Default.MaintenanceGapDays
        && course.AgentNames.All(agent => group.Courses.SelectMany(item => item.AgentNames).Contains(agent, StringComparer.OrdinalIgnoreCase));
}
