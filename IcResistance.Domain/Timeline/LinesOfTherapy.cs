using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Timeline;

/// <summary>Groups the systemic courses of a case into lines of therapy.</summary>
/// <remarks>
/// A stated line number decides; courses with one start, or a start a few days apart, are one regimen; maintenance belongs to the line it maintains;
/// what remains is counted in order of time. Local treatment, TCM and support open no line (C16); an investigational drug
/// of kind <c>other</c> belongs to the ICI that it was started with.
/// </remarks>
public static class LinesOfTherapy
{
    /// <summary>The lines in order of time.</summary>
    public static ValueList<LineOfTherapy> Of(CaseRecord record)
    {
        var groups = CourseGroups.Of(record.Therapies);
        var numbers = Numbers(groups);
        var lines = new LineOfTherapy[groups.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Line(groups[i], numbers[i], earlierIci: lines.Take(i).Any(line => line.ContainsIci));
        }

        return new ValueList<LineOfTherapy>(lines);
    }

    private static LineOfTherapy Line(CourseGroup group, int number, bool earlierIci)
    {
        var courses = group.Courses;
        var ici = courses.Where(RegimenClassifier.GivesIci).ToList();
        var leading = ici.Count > 0 ? ici : courses;
        return new LineOfTherapy
        {
            Number = number,
            NumberIsStated = group.StatedNumber is not null,
            Courses = courses.OrderBy(course => course.Index).ToValueList(),
            Agents = courses.SelectMany(course => course.AgentNames).Distinct(StringComparer.OrdinalIgnoreCase).ToValueList(),
            Regimen = RegimenClassifier.Classify(courses),
            Setting = SettingOf(leading),
            StartDay = courses.Min(course => course.Day),
            EndDay = courses.Any(course => course.End.Ongoing is true) ? null : LastDay(leading) is int end ? Math.Max(end, courses.Max(course => course.End.Day) ?? end) : null,
            Ongoing = courses.Any(course => course.End.Ongoing is true),
            LastIciDay = LastDay(ici),
            IciOngoing = ici.Any(course => course.End.Ongoing is true),
            StopReason = StopReasonOf(leading),
            IsRechallenge = ici.Count > 0 && earlierIci,
        };
    }

    /// <summary>Last day of courses that have all ended on a known day; one open or unknown end leaves it unknown.</summary>
    private static int? LastDay(List<Therapy> courses) =>
        courses.Count > 0 && courses.All(course => course.End.Day is not null) ? courses.Max(course => course.End.Day) : null;

    private static StopReason? StopReasonOf(List<Therapy> courses) =>
        courses.Where(course => course.StopReason is not null).MaxBy(course => course.End.Day ?? int.MinValue)?.StopReason;

    /// <summary>Not stated means palliative. Treatment with curative intent beside local treatment is counted as consolidation: not advanced disease.</summary>
    private static TreatmentSetting SettingOf(List<Therapy> courses) =>
        courses.Select(course => course.Intent).FirstOrDefault(intent => intent is not null) switch
        {
            TherapyIntent.Palliative or null => TreatmentSetting.Advanced,
            TherapyIntent.Adjuvant => TreatmentSetting.Adjuvant,
            TherapyIntent.Neoadjuvant => TreatmentSetting.Neoadjuvant,
            TherapyIntent.Consolidation or TherapyIntent.Curative => TreatmentSetting.Consolidation,
        };

    /// <summary>
    /// Numbers in order of time. Unnumbered treatment before the source's line 1 (perioperative chemotherapy, say) is
    /// counted backwards from it, so that a stated number keeps its meaning and each line its own.
    /// </summary>
    private static int[] Numbers(List<CourseGroup> groups)
    {
        var numbers = new int[groups.Count];
        var taken = groups.Select(group => group.StatedNumber).OfType<int>().ToHashSet();
        var previous = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = groups[i].StatedNumber ?? Unused(Fit(groups, i, previous), taken);
            taken.Add(numbers[i]);
            previous = numbers[i];
        }

        return numbers;
    }

    private static int Fit(List<CourseGroup> groups, int position, int previous)
    {
        var next = groups.FindIndex(position, group => group.StatedNumber is not null);
        return next < 0 ? previous + 1 : Math.Min(previous + 1, groups[next].StatedNumber!.Value - (next - position));
    }

    private static int Unused(int number, HashSet<int> taken) => taken.Contains(number) ? taken.Max() + 1 : number;
}
