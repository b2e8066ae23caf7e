using IcResistance.Domain.Assessment;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>What the narrow columns of a handout say: lists in the place of the tables of the two pages.</summary>
internal static class HandoutSections
{
    public static IEnumerable<SummaryBlock> Treatment(CaseAssessment assessment, SummaryLimits limits)
    {
        var lines = KeyLines.Of(assessment, limits.Treatments);
        return
        [
            new HeadingBlock(SummarySection.Treatment, new Phrase("Prior treatment", "既往治疗")),
            List(lines.Select(item => Line(assessment.Record, item.Line)), new Phrase("No treatment is recorded.", "未记录任何治疗。")),
            .. Rest(assessment.Responses.Lines.Count - lines.Count, new Phrase("more lines are in the case file", "线治疗见病例文件")),
        ];
    }

    public static IEnumerable<SummaryBlock> Markers(CaseRecord record, SummaryLimits limits)
    {
        var series = Enum.GetValues<MarkerGroup>().SelectMany(group => MarkerSeries.Of(record, group)).ToList();
        return
        [
            new HeadingBlock(SummarySection.Biomarkers, new Phrase("Markers: baseline → latest", "标志物：基线 → 最近")),
            List(series.Take(limits.Markers).Select(item => Marker(item)), new Phrase("No marker is recorded.", "未记录标志物。")),
            .. Rest(series.Count - limits.Markers, new Phrase("more markers are in the case file", "项标志物见病例文件")),
            .. record.Genomics.Count > 0 ? [new ParagraphBlock(GeneWords.Of(record, limits.Genomics))] : Array.Empty<SummaryBlock>(),
        ];
    }

    public static IEnumerable<SummaryBlock> Imaging(CaseAssessment assessment, SummaryLimits limits)
    {
        var visits = assessment.Responses.Visits.Reverse().ToList();
        return
        [
            new HeadingBlock(SummarySection.Response, new Phrase("Imaging, newest first", "影像（由近及远）")),
            List(visits.Take(2 * limits.Visits).Select(visit => Visit(assessment.Record, visit)), new Phrase("No imaging is recorded.", "未记录任何影像检查。")),
            .. Rest(visits.Count - (2 * limits.Visits), new Phrase("earlier visits are in the case file", "次更早的访视见病例文件")),
            .. Remarks(assessment, limits),
        ];
    }

    public static IEnumerable<SummaryBlock> Mechanisms(CaseAssessment assessment, SummaryLimits limits)
    {
        var held = MechanismSection.Judged(assessment).Where(finding => finding.Status is not MechanismStatus.ArguedAgainst).ToList();
        return
        [
            new HeadingBlock(SummarySection.Mechanisms, new Phrase("Mechanisms held", "支持或可能的机制")),
            List(held.Take(limits.Mechanisms).Select(Mechanism), new Phrase("None by what is recorded.", "现有记录中无。")),
            .. Rest(held.Count - limits.Mechanisms, new Phrase("more, see the program", "项见程序")),
        ];
    }

    private static IEnumerable<SummaryBlock> Remarks(CaseAssessment assessment, SummaryLimits limits)
    {
        LabelledValue? pattern = PatternWords.Of(assessment.Resistance.Patterns, limits.Brief) is { } said ? new(new Phrase("Pattern", "进展模式"), said) : null;
        var remarks = new[] { pattern, ResponseSection.ToLookAt(assessment) }.OfType<LabelledValue>().ToValueList();
        return remarks.Count > 0 ? [new KeyValueBlock(remarks)] : [];
    }

    private static SummaryBlock List(IEnumerable<Phrase> items, Phrase none)
    {
        var all = items.ToValueList();
        return all.Count > 0 ? new ListBlock(all) : new ParagraphBlock(none);
    }

    private static IEnumerable<SummaryBlock> Rest(int count, Phrase what) =>
        count > 0 ? [new ParagraphBlock(Phrase.Of($"{count} {what.En}.", $"另有 {count} {what.Zh}。"))] : [];

    private static Phrase Line(CaseRecord record, LineResponse response)
    {
        var (line, best) = (response.Line, response.Best);
        var period = line.StartDay is { } start
            ? PeriodWords.Of(record, start, line.EndDay, line.Ongoing, line.Courses[0].Time.Approximate is true)
            : PeriodWords.On(record, line.Courses[0].Time);
        var (agents, stop) = (TermWords.Drugs(line.Agents), StopWords.Of(line.StopReason));
        var category = best.Unconfirmed is { } known ? Phrase.Same(known.WrittenName()) : new Phrase("not evaluable", "无法评估");
        return Phrase.Of(
            $"{line.Number}L {agents.En}: {period.En}; best {category.En}; stopped: {stop.En}",
            $"{line.Number} 线 {agents.Zh}：{period.Zh}；最佳疗效 {category.Zh}；停药：{stop.Zh}");
    }

    private static Phrase Marker(MarkerSeries series)
    {
        var name = MarkerWords.NameOf(series.Marker);
        var before = series.Before is { } first ? MarkerWords.FullValue(first) : new Phrase("not measured", "未检测");
        var latest = series.Latest is { } last ? MarkerWords.FullValue(last) : new Phrase("not repeated", "未复查");
        return Phrase.Of($"{name.En}: {before.En} → {latest.En}", $"{name.Zh}：{before.Zh} → {latest.Zh}");
    }

    private static Phrase Visit(CaseRecord record, VisitResponse visit)
    {
        var when = PeriodWords.On(record, visit.Visit.Time);
        var what = PhraseJoin.Dotted(
            visit.IsBaseline ? new Phrase("baseline", "基线") : null,
            PhraseJoin.Same(visit.Recist?.WrittenName()),
            PhraseJoin.Same(visit.Irecist?.WrittenName()),
            visit.TargetSumMm is { } sum ? Phrase.Same($"{NumberWords.Mm(sum)} mm") : null,
            visit.ChangeFromBaselinePercent is { } change ? Phrase.Same(NumberWords.Percent(change)) : null,
            visit.Visit.NewLesionSites.Count > 0 ? Phrase.Of($"new: {string.Join(", ", visit.Visit.NewLesionSites)}", $"新发：{TermWords.Places(visit.Visit.NewLesionSites).Zh}") : null)
            ?? new Phrase("no category stated", "未说明疗效类别");
        return Phrase.Of($"{when.En}: {what.En}", $"{when.Zh}：{what.Zh}");
    }

    private static Phrase Mechanism(MechanismFinding finding)
    {
        var status = VerdictWords.Of(finding.Status);
        var rules = string.Join(", ", finding.For.Select(item => item.Rule).Distinct());
        return Phrase.Of(
            $"{finding.Entry.Name.En} ({finding.Entry.Id}) {status.En}: {finding.For.Count} for [{rules}], {finding.Against.Count} against, {finding.Missing.Count} missing",
            $"{finding.Entry.Name.Zh}（{finding.Entry.Id}）{status.Zh}：支持 {finding.For.Count} [{rules}]，反对 {finding.Against.Count}，缺失 {finding.Missing.Count}");
    }
}
