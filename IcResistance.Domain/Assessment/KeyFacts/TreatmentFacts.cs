using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Assessment.KeyFacts;

/// <summary>Answers about the course: best response on the ICI, how long it was given, what is given now, how old the last scan is.</summary>
internal static class TreatmentFacts
{
    public static KeyFact BestResponse(CaseAssessment assessment)
    {
        var label = new Phrase("Best response to ICI", "ICI 最佳疗效");
        if (assessment.Responses.Index is not { } index || index.Best.Unconfirmed is not { } best)
        {
            return KeyFact.Missing(KeyQuestion.BestResponse, label);
        }

        var name = best.WrittenName();
        return new KeyFact
        {
            Question = KeyQuestion.BestResponse,
            Label = label,
            Value = (best, index.Best.Confirmed == best) switch
            {
                (RecistCategory.CR or RecistCategory.PR, true) => Phrase.Of($"{name} confirmed", $"{name} 已确认"),
                (RecistCategory.CR or RecistCategory.PR, false) => Phrase.Of($"{name} unconfirmed", $"{name} 未确认"),
                (RecistCategory.SD or RecistCategory.PD or RecistCategory.NE or RecistCategory.NonCRNonPD, _) => Phrase.Same(name),
            },
            Detail = index.Best.IsReported ? PhraseJoin.Dotted(new Phrase("as reported", "按报告"), Nadir(index)) : Nadir(index),
            Data = Deciding(index, best),
        };
    }

    public static KeyFact TimeOnIci(CaseAssessment assessment)
    {
        var label = new Phrase("Time on ICI", "ICI 治疗时长");
        if ((assessment.Resistance.JudgedLine ?? assessment.Responses.Index?.Line) is not { } line)
        {
            return KeyFact.Missing(KeyQuestion.TimeOnIci, label);
        }

        var end = line.IciOngoing ? assessment.AsOfDay : line.LastIciDay;
        return line.StartDay is { } start && end is { } until
            ? new KeyFact
            {
                Question = KeyQuestion.TimeOnIci,
                Label = label,
                Value = Phrase.Of($"{DayWords.Months(until - start):0.0} months", $"{DayWords.Months(until - start):0.0} 个月"),
                Detail = line.IciOngoing ? new Phrase("ongoing", "进行中") : Phrase.Of($"line {line.Number}", $"第 {line.Number} 线"),
                Data = line.Courses.Select(course => course.Path).ToValueList(),
            }
            : KeyFact.Missing(KeyQuestion.TimeOnIci, label);
    }

    public static KeyFact CurrentLine(CaseAssessment assessment)
    {
        var label = new Phrase("Now", "当前治疗");
        if (assessment.Responses.Lines is not [.., { Line: var line }])
        {
            return KeyFact.Missing(KeyQuestion.CurrentLine, label);
        }

        var agents = TermWords.Drugs(line.Agents);
        return new KeyFact
        {
            Question = KeyQuestion.CurrentLine,
            Label = line.Ongoing ? label : new Phrase("Last treatment", "最近治疗"),
            Value = Phrase.Of($"{line.Number}L {agents.En}", $"{line.Number} 线 {agents.Zh}"),
            Detail = line.Ongoing ? new Phrase("ongoing", "进行中") : new Phrase("not known to be ongoing", "未知是否继续"),
            Data = line.Courses.Select(course => course.Path).ToValueList(),
        };
    }

    public static KeyFact LastScan(CaseAssessment assessment)
    {
        var label = new Phrase("Last scan", "最近影像");
        var dated = assessment.Responses.Visits.LastOrDefault(visit => visit.Day is not null);
        if (dated is null)
        {
            return assessment.Responses.Visits is [.., var undated]
                ? new KeyFact { Question = KeyQuestion.LastScan, Label = label, Value = new Phrase("date unknown", "日期不详"), Data = [undated.Visit.Path] }
                : KeyFact.Missing(KeyQuestion.LastScan, label);
        }

        var age = assessment.AsOfDay - dated.Day;
        return new KeyFact
        {
            Question = KeyQuestion.LastScan,
            Label = label,
            Value = Phrase.Of($"{age} d before cut-off", $"截止前 {age} 天"),
            Detail = assessment.Record.Say(dated.Visit.Time),
            Data = [dated.Visit.Path],
        };
    }

    /// <summary>The smallest sum of the line; a board asks for it, so its absence is said as well.</summary>
    private static Phrase Nadir(LineResponse line) => line.Visits.Where(visit => visit.TargetSumMm is not null).MinBy(visit => visit.TargetSumMm) switch
    {
        { IsBaseline: false, TargetSumMm: { } sum } => Phrase.Of($"nadir {sum:0.#} mm", $"最低点 {sum:0.#} mm"),
        { TargetSumMm: { } sum } => Phrase.Of($"nadir {sum:0.#} mm, the baseline", $"最低点 {sum:0.#} mm（即基线）"),
        _ => new Phrase("nadir not measured", "最低点未测量"),
    };

    private static ValueList<string> Deciding(LineResponse line, RecistCategory best) =>
        line.Visits.Where(visit => visit.Recist == best).Take(1).Select(visit => visit.Visit.Path).ToValueList();
}
