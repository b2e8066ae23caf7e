using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Response;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>What was given, line by line, with what it did; local treatments after the lines.</summary>
internal static class TreatmentSection
{
    /// <summary>Width of the column of drugs: as much as its longest combination needs, within what the others can spare.</summary>
    private const int LeastShare = 23, MostShare = 40;

    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment, SummaryLimits limits)
    {
        yield return new HeadingBlock(SummarySection.Treatment, new Phrase("Treatment by line", "各线治疗"));
        if (assessment.Record.Therapies.Count == 0)
        {
            yield return new ParagraphBlock(new Phrase("No treatment is recorded.", "未记录任何治疗。"));
            yield break;
        }

        var lines = KeyLines.Of(assessment, limits.Treatments);
        if (lines.Count > 0)
        {
            yield return new TableBlock(
                new Phrase("Treatment by line", "各线治疗"),
                Columns(lines.Max(item => string.Join(" + ", item.Line.Line.Agents).Length)),
                lines.Select(item => LineRow(assessment.Record, item.Line, item.Next?.Line)).ToValueList());
        }

        if (Others(assessment, assessment.Responses.Lines.Count - lines.Count, limits) is { } others)
        {
            yield return new ParagraphBlock(others);
        }
    }

    private static ValueList<TableColumn> Columns(int longestRegimen) =>
    [
        new TableColumn(new Phrase("Line", "线数"), 7),
        new TableColumn(new Phrase("Regimen", "方案"), Math.Clamp(longestRegimen + 4, LeastShare, MostShare)),
        new TableColumn(new Phrase("From – to", "起止时间"), 30),
        new TableColumn(new Phrase("Cycles", "周期"), 10, ColumnAlignment.End),
        new TableColumn(new Phrase("Best response", "最佳疗效"), 19),
        new TableColumn(new Phrase("PFS (mo)", "PFS（月）"), 13, ColumnAlignment.End),
        new TableColumn(new Phrase("Stopped for", "停药原因"), 16),
        new TableColumn(new Phrase("Worst irAE", "最重 irAE"), 21),
    ];

    /// <summary>Local treatments and others that make no line, in order of the record; then how many lines are not listed.</summary>
    private static Phrase? Others(CaseAssessment assessment, int otherLines, SummaryLimits limits)
    {
        var inLines = assessment.Responses.Lines.SelectMany(line => line.Line.Courses).Select(course => course.Index).ToHashSet();
        var local = PhraseJoin.First(limits.Treatments, assessment.Record.Therapies
            .Where(therapy => !inLines.Contains(therapy.Index))
            .Select(therapy => (Phrase?)Other(assessment.Record, therapy)));
        return PhraseJoin.Dotted(
            local is { } listed ? Phrase.Of($"Local and other: {listed.En}", $"局部及其他治疗：{listed.Zh}") : null,
            otherLines > 0 ? Phrase.Of($"{otherLines} more {(otherLines == 1 ? "line is" : "lines are")} in the case file", $"另有 {otherLines} 线治疗见病例文件") : null,
            assessment.Responses.Lines.Any(line => !line.Line.NumberIsStated) ? new Phrase("* line number counted by the program", "* 线数由程序推算") : null);
    }

    private static TableRow LineRow(CaseRecord record, LineResponse response, LineOfTherapy? next)
    {
        var line = response.Line;
        var first = line.Courses[0];
        var period = line.StartDay is { } start
            ? PeriodWords.Of(record, start, line.EndDay, line.Ongoing, first.Time.Approximate is true)
            : PeriodWords.On(record, first.Time);
        var cycles = line.Courses.Select(course => course.Cycles).Max();
        return new TableRow(
        [
            Phrase.Of($"{line.Number}L{(line.NumberIsStated ? "" : "*")}", $"{line.Number} 线{(line.NumberIsStated ? "" : "*")}"),
            new TableCell([TermWords.Drugs(line.Agents)]) { IsStrong = line.ContainsIci, Notes = Remarks(line) },
            period,
            TableCell.Of(cycles is { } count ? Phrase.Of($"{count}", $"{count}") : null),
            Best(response),
            Pfs(response.Best),
            StopWords.Of(line.StopReason),
            WorstEvent(record, line, next),
        ]);
    }

    private static ValueList<Phrase> Remarks(LineOfTherapy line)
    {
        Phrase? setting = line.Setting switch
        {
            TreatmentSetting.Advanced => null,
            TreatmentSetting.Adjuvant => new Phrase("adjuvant", "辅助"),
            TreatmentSetting.Neoadjuvant => new Phrase("neoadjuvant", "新辅助"),
            TreatmentSetting.Consolidation => new Phrase("consolidation", "巩固"),
        };
        var remarks = PhraseJoin.Listed(setting, line.IsRechallenge ? new Phrase("rechallenge", "再挑战") : null);
        return remarks is { } said ? [said] : [];
    }

    private static TableCell Best(LineResponse response)
    {
        if (response.Best.Unconfirmed is not { } best)
        {
            return new Phrase("not evaluable", "无法评估");
        }

        var confirmed = best is RecistCategory.CR or RecistCategory.PR
            ? response.Best.Confirmed == best ? new Phrase(" confirmed", " 已确认") : new Phrase(" unconfirmed", " 未确认")
            : (Phrase?)null;
        return Phrase.Of($"{best.WrittenName()}{confirmed?.En}", $"{best.WrittenName()}{confirmed?.Zh}");
    }

    private static TableCell Pfs(BestResponse best) => best.PfsDays is { } days
        ? best.PfsEvent is true
            ? Phrase.Of($"{DayWords.Months(days):0.0}", $"{DayWords.Months(days):0.0}")
            : Phrase.Of($"{DayWords.Months(days):0.0}+ cens.", $"{DayWords.Months(days):0.0}+ 删失")
        : new Phrase("unknown", "不详");

    /// <summary>Dated immune-related events between the line's first dose and the next line; undated ones stand under the patient.</summary>
    private static TableCell WorstEvent(CaseRecord record, LineOfTherapy line, LineOfTherapy? next)
    {
        var worst = record.AdverseEvents
            .Where(item => item.ImmuneRelated is true && item.Day >= line.StartDay && (next?.StartDay is not { } until || item.Day < until))
            .MaxBy(item => item.Grade ?? 0);
        if (worst is null)
        {
            return TableCell.Empty;
        }

        var (name, grade) = (TermWords.Event(worst.Name), worst.Grade is { } known ? $" G{known}" : "");
        return new TableCell([Phrase.Of($"{name.En}{grade}", $"{name.Zh}{grade}")]);
    }

    private static Phrase Other(CaseRecord record, Therapy therapy)
    {
        var kind = TreatmentWords.NameOf(therapy.Kind);
        var said = TermWords.Drug(therapy.Name);
        var name = therapy.Name.Contains(kind.En, StringComparison.OrdinalIgnoreCase)
            ? Phrase.Of($"{said.En}", $"{kind.Zh}：{said.Zh}")
            : Phrase.Of($"{kind.En}: {said.En}", $"{kind.Zh}：{said.Zh}");
        var site = therapy.Site is { } place && !therapy.Name.Contains(place, StringComparison.OrdinalIgnoreCase) ? TermWords.Place(place) : (Phrase?)null;
        var detail = PhraseJoin.Listed(site, TreatmentWords.Dose(therapy), PeriodWords.Of(record, therapy.Time, therapy.End))!.Value;
        return Phrase.Of($"{name.En} ({detail.En})", $"{name.Zh}（{detail.Zh}）");
    }
}
