using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance;

/// <summary>The headline as one sentence: the verdict, since when, and where nothing can be said, what is missing.</summary>
internal static class ResistanceSentence
{
    /// <param name="headline">The definition that gives the headline.</param>
    /// <param name="course">The judged course; null without an immune checkpoint inhibitor.</param>
    public static Phrase Of(DefinitionResult headline, ResistanceCourse? course) => headline.Result switch
    {
        ResistanceResult.Primary => Dated("Primary resistance", "原发性耐药", course),
        ResistanceResult.Acquired => Dated("Acquired resistance", "获得性耐药", course),
        ResistanceResult.LateRelapse => LateRelapse(course),
        ResistanceResult.PendingConfirmation => Progressed("awaiting confirmation", "有待证实", course),
        ResistanceResult.InsufficientExposure => Progressed(
            "after too short an exposure to judge resistance", "药物暴露时间不足，尚不能判定耐药", course),
        ResistanceResult.NotMet => Progressed(
            "without an earlier response: not acquired resistance", "此前无客观缓解，不符合获得性耐药", course),
        ResistanceResult.NotApplicable => WithReason("The definitions do not apply", "定义不适用", headline.Reason),
        ResistanceResult.Indeterminate => WithReason("Resistance cannot be classified", "无法判定耐药类型", headline.Reason),
        ResistanceResult.Undefined => WithReason("Resistance is not defined for this course", "本治疗过程尚无耐药定义", headline.Reason),
        ResistanceResult.NotResistant => WithReason("No resistance shown", "未见耐药", headline.Reason),
    };

    private static Phrase Dated(string en, string zh, ResistanceCourse? course) => course?.ProgressionDay is { } day
        ? Phrase.Of($"{en} since {course.Clock.Day(day).En}", $"自{Spaced(course, day)}起{zh}")
        : Phrase.Of($"{en}; the date of progression is not known", $"{zh}；进展日期不详");

    private static Phrase Progressed(string en, string zh, ResistanceCourse? course) => course?.ProgressionDay is { } day
        ? Phrase.Of($"Progression on {course.Clock.Day(day).En} {en}", $"{course.Clock.Day(day).Zh}疾病进展，{zh}")
        : Phrase.Of($"Progression, date not known, {en}", $"疾病进展（日期不详），{zh}");

    /// <summary>A date is set apart from the Chinese word before it; "第 N 天" is not.</summary>
    private static string Spaced(ResistanceCourse course, int day) =>
        course.Record.DateOf(day) is null ? course.Clock.Day(day).Zh : " " + course.Clock.Day(day).Zh;

    private static Phrase LateRelapse(ResistanceCourse? course)
    {
        var after = course?.DaysAfterLastDose is { } days ? CourseClock.Span(days) : new Phrase("an unknown time", "时间不详");
        return course?.ProgressionDay is { } day
            ? Phrase.Of(
                $"Late relapse on {course.Clock.Day(day).En}, {after.En} after the last dose; resistance is not shown before rechallenge fails",
                $"{course.Clock.Day(day).Zh}晚期复发，距末次给药 {after.Zh}；再挑战失败前不能认定耐药")
            : Phrase.Of(
                $"Late relapse {after.En} after the last dose; resistance is not shown before rechallenge fails",
                $"末次给药后 {after.Zh}晚期复发；再挑战失败前不能认定耐药");
    }

    private static Phrase WithReason(string en, string zh, Phrase reason) =>
        Phrase.Of($"{en}. {reason.En}", $"{zh}。{reason.Zh}");
}
