using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Resistance;

/// <summary>The facts of a course as statements with their places in the case file (AR-17); a fact that is not known is null.</summary>
internal static class CourseFacts
{
    public static DefinitionFact Regimen(this ResistanceCourse course) => new(
        Phrase.Of(
            $"Regimen: {string.Join(" + ", course.Line.Agents)} (line {course.Line.Number})",
            $"治疗方案：{TermWords.Drugs(course.Line.Agents).Zh}（第 {course.Line.Number} 线）"),
        course.Line.Courses.Select(item => item.Path).ToValueList());

    public static DefinitionFact? FirstDose(this ResistanceCourse course) => course.Line.StartDay is not { } day ? null : new(
        Phrase.Of($"First dose: {course.Clock.Day(day).En}", $"首次给药：{course.Clock.Day(day).Zh}"), Doses(course));

    public static DefinitionFact? LastDose(this ResistanceCourse course) => (course.Line.IciOngoing, course.Line.LastIciDay) switch
    {
        (true, _) => new(new Phrase("Checkpoint inhibitor ongoing", "免疫检查点抑制剂仍在使用"), Doses(course)),
        (false, { } day) => new(Phrase.Of($"Last dose: {course.Clock.Day(day).En}", $"末次给药：{course.Clock.Day(day).Zh}"), Doses(course)),
        _ when course.Line.StopReason is StopReason.Progression =>
            new(new Phrase("Stopped for progression", "因疾病进展停药"), Doses(course)),
        _ => null,
    };

    public static DefinitionFact? BestResponse(this ResistanceCourse course) => course.Best is not { } best ? null : new(
        Phrase.Of($"Best response before progression: {best.WrittenName()}", $"进展前最佳疗效：{best.WrittenName()}"),
        course.ResponseEvidence.Visit is { } visit ? [visit.Visit.Path] : []);

    public static DefinitionFact? Progression(this ResistanceCourse course)
    {
        if (course.Progression is not { } progression)
        {
            return null;
        }

        var (en, zh) = course.ProgressionDay is { } day
            ? (course.Clock.Day(day).En, course.Clock.Day(day).Zh)
            : progression.Visit.Time.DaysAfterIciEnd is { } after
                ? (CourseClock.Span(after).En + " after the last dose", "末次给药后 " + CourseClock.Span(after).Zh)
                : ("date not stated", "日期未注明");
        return new(Phrase.Of($"Progression: {en}", $"疾病进展：{zh}"), [progression.Visit.Path]);
    }

    public static DefinitionFact? Exposure(this ResistanceCourse course) => course.ExposureDays is not { } days ? null : new(
        Phrase.Of($"Exposure until progression: {CourseClock.Span(days).En}", $"至进展的药物暴露时间：{CourseClock.Span(days).Zh}"),
        Doses(course));

    public static DefinitionFact? Confirmation(this ResistanceCourse course) => course.Confirmation is not { } visit ? null : new(
        visit.Day is { } day
            ? Phrase.Of($"Progression confirmed: {course.Clock.Day(day).En}", $"疾病进展已证实：{course.Clock.Day(day).Zh}")
            : new Phrase("Progression confirmed by a later visit", "后续访视证实疾病进展"),
        [visit.Visit.Path]);

    public static DefinitionFact? EarlierResponse(this ResistanceCourse course)
    {
        if (course.EarlierResponse is not { } earlier || ResistanceCourse.ResponseOf(earlier) is not { } response)
        {
            return null;
        }

        return new(
            Phrase.Of(
                $"Response to an earlier checkpoint inhibitor (line {earlier.Line.Number}): {response.WrittenName()}",
                $"既往免疫检查点抑制剂治疗（第 {earlier.Line.Number} 线）的疗效：{response.WrittenName()}"),
            earlier.Visits.Where(visit => visit.Recist == response).Take(1).Select(visit => visit.Visit.Path).ToValueList());
    }

    private static ValueList<string> Doses(ResistanceCourse course) =>
        course.Line.Courses.Where(item => item.Kind is TherapyKind.Ici).Select(item => item.Path).ToValueList();
}
