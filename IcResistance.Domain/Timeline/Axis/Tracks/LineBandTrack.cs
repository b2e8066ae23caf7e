using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline.Axis.Placement;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Tracks;

/// <summary>Lines of therapy, each with regimen, best response and why it ended.</summary>
internal sealed class LineBandTrack : ITrackSource
{
    public IEnumerable<TrackPlan> Plan(CaseAssessment assessment, Language language)
    {
        var entries = assessment.Responses.Lines.Where(line => line.Line.Courses.Count > 0).Select(line => Entry(assessment.Record, line, language)).ToList();
        return entries.Count == 0 ? [] : [new RowTrackPlan
        {
            Kind = TrackKind.Lines, Label = new Phrase("Line of therapy", "治疗线数"), Entries = entries, RowsForLabels = 1,
        }];
    }

    public static EventTime TimeOf(LineOfTherapy line) => line.StartDay is { } day
        ? EventTime.OnDay(day, line.Courses[0].Time.Approximate)
        : line.Courses[0].Time with { Day = null };

    private static TrackEntry Entry(CaseRecord record, LineResponse response, Language language)
    {
        var line = response.Line;
        var end = new CourseEnd { Day = line.EndDay, Ongoing = line.Ongoing ? true : null };
        var number = Phrase.Of($"{line.Number}L", $"{line.Number} 线");
        var agents = TermWords.Drugs(line.Agents);
        var intent = line.Courses.Select(course => course.Intent).FirstOrDefault(intent => intent is not null) is { } stated
            ? TreatmentWords.NameOf(stated) : (Phrase?)null;
        var best = Best(response.Best);
        var stop = line.StopReason is { } reason and not StopReason.Unknown ? TreatmentWords.Stopped(reason) : (Phrase?)null;
        var rechallenge = line.IsRechallenge ? new Phrase("rechallenge", "再挑战") : (Phrase?)null;
        var head = Phrase.Of($"{number.En} {intent?.En}", $"{number.Zh} {intent?.Zh}");
        var trimmed = new Phrase(head.En.Trim(), head.Zh.Trim());
        return new TrackEntry
        {
            Paths = line.Courses.Select(course => course.Path).ToValueList(),
            Time = TimeOf(line),
            Course = end,
            Tone = AxisTones.ToneOf(line.ContainsIci ? TherapyKind.Ici : line.Courses[0].Kind),
            Tooltip = PhraseJoin.Dotted(trimmed, agents, rechallenge, best, stop, TimeWords.Course(record, TimeOf(line), end))!.Value,
            Labels = [.. new[]
            {
                PhraseJoin.Dotted(trimmed, agents, rechallenge, best, stop),
                PhraseJoin.Dotted(trimmed, agents, best),
                PhraseJoin.Dotted(number, agents),
                number,
            }.OfType<Phrase>().Select(phrase => phrase.In(language)).Distinct()],
        };
    }

    private static Phrase? Best(BestResponse best) => (best.Confirmed, best.Unconfirmed) switch
    {
        ({ } confirmed, _) when confirmed is RecistCategory.CR or RecistCategory.PR =>
            Phrase.Of($"best {ResponseWords.Code(confirmed)} (confirmed)", $"最佳疗效 {ResponseWords.Code(confirmed)}（已确认）"),
        (_, { } unconfirmed) when unconfirmed is RecistCategory.CR or RecistCategory.PR =>
            Phrase.Of($"best {ResponseWords.Code(unconfirmed)} (unconfirmed)", $"最佳疗效 {ResponseWords.Code(unconfirmed)}（未确认）"),
        ({ } other, _) => Phrase.Of($"best {ResponseWords.Code(other)}", $"最佳疗效 {ResponseWords.Code(other)}"),
        (null, { } other) => Phrase.Of($"best {ResponseWords.Code(other)}", $"最佳疗效 {ResponseWords.Code(other)}"),
        (null, null) => null,
    };
}
