using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>The response now: the visits that decide, derived and reported categories side by side, pattern, what must be confirmed by when.</summary>
internal static class ResponseSection
{
    /// <summary>Behind a category that the record states and the program could not derive.</summary>
    private const string ReportedMark = " †";

    private static readonly TableColumn[] s_sums =
    [
        new TableColumn(new Phrase("Sum (mm)", "总和（mm）"), 15, ColumnAlignment.End),
        new TableColumn(new Phrase("Δ baseline", "较基线"), 16, ColumnAlignment.End),
        new TableColumn(new Phrase("Δ nadir", "较最低点"), 22, ColumnAlignment.End),
    ];

    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment, SummaryLimits limits)
    {
        yield return new HeadingBlock(SummarySection.Response, new Phrase("Response now", "当前疗效"));
        var visits = KeyVisits.Of(assessment, limits.Visits);
        if (visits.Count == 0)
        {
            yield return new ParagraphBlock(new Phrase("No response assessment is recorded.", "未记录任何疗效评估。"));
            if (ToLookAt(assessment) is { } alerts)
            {
                yield return new KeyValueBlock([alerts]);
            }

            yield break;
        }

        // Without a sum or a change on record three columns would say nothing; that no target lesion is recorded is said below.
        var hasSums = visits.Any(item => item.Visit.TargetSumMm is not null || item.Visit.ChangeFromBaselinePercent is not null);
        yield return new TableBlock(
            new Phrase("Visits that decide the response", "决定疗效判定的访视"),
            Columns(hasSums),
            visits.Select(item => Row(assessment.Record, item.Visit, item.Role, hasSums)).ToValueList());
        yield return new KeyValueBlock([.. Remarks(assessment, [.. visits.Select(item => item.Visit)], limits.Brief)]);
    }

    private static ValueList<TableColumn> Columns(bool hasSums) =>
    [
        new TableColumn(new Phrase("Visit", "访视"), 28),
        new TableColumn(new Phrase("Date", "日期"), 16),
        .. hasSums ? s_sums : [],
        new TableColumn(new Phrase("New lesions", "新病灶"), 18),
        new TableColumn(new Phrase("RECIST 1.1", "RECIST 1.1"), 17),
        new TableColumn(new Phrase("iRECIST", "iRECIST"), 14),
        new TableColumn(new Phrase("Reported", "原报告"), 15),
    ];

    private static TableRow Row(CaseRecord record, VisitResponse visit, Phrase role, bool hasSums) => new(
    [
        role,
        PeriodWords.On(record, visit.Visit.Time),
        .. hasSums ? Sums(visit) : [],
        TableCell.Of(NewLesions(visit)),
        Category(visit, visit.Recist?.WrittenName()),
        Category(visit, visit.Irecist?.WrittenName()),
        Reported(visit),
    ])
    {
        IsStrong = visit.Recist is RecistCategory.PD,
    };

    private static TableCell[] Sums(VisitResponse visit) =>
    [
        TableCell.Of(visit.TargetSumMm is { } sum ? NumberWords.Mm(sum) : null),
        TableCell.Of(visit.ChangeFromBaselinePercent is { } change && !visit.IsBaseline ? NumberWords.Percent(change) : null),
        TableCell.Of(FromNadir(visit)),
    ];

    private static string? FromNadir(VisitResponse visit) => (visit.ChangeFromNadirPercent, visit.ChangeFromNadirMm) switch
    {
        ({ } percent, { } mm) when !visit.IsBaseline => $"{NumberWords.Percent(percent)}, {NumberWords.Signed(mm)} mm",
        _ => null,
    };

    private static Phrase? NewLesions(VisitResponse visit)
    {
        Phrase? status = visit.NewLesions switch
        {
            NewLesionStatus.None => new Phrase("none", "无"),
            NewLesionStatus.Equivocal => new Phrase("equivocal", "可疑"),
            NewLesionStatus.Unequivocal => new Phrase("yes", "有"),
            null => null,
        };
        var sites = visit.Visit.NewLesionSites;
        return sites.Count == 0 ? status : PhraseJoin.Dotted(status, TermWords.Places(sites));
    }

    private static TableCell Category(VisitResponse visit, string? category) => category is null
        ? visit.IsBaseline ? new Phrase("baseline", "基线") : new Phrase("none", "无")
        : new TableCell([Phrase.Same(visit.Basis is ResponseBasis.Reported ? category + ReportedMark : category)]) { IsStrong = true };

    private static TableCell Reported(VisitResponse visit)
    {
        var category = string.Join(" / ", new[] { visit.ReportedRecist?.WrittenName(), visit.ReportedIrecist?.WrittenName() }.OfType<string>());
        return category.Length == 0
            ? TableCell.Empty
            : new TableCell([Phrase.Same(category)]) { Notes = visit.Differs ? [new Phrase("differs", "与推导不一致")] : [] };
    }

    private static IEnumerable<LabelledValue> Remarks(CaseAssessment assessment, IReadOnlyList<VisitResponse> shown, bool isBrief)
    {
        if (PatternWords.Of(assessment.Resistance.Patterns, isBrief) is { } pattern)
        {
            yield return new LabelledValue(new Phrase("Pattern", "进展模式"), pattern);
        }

        yield return new LabelledValue(new Phrase("Measurable", "可测量病灶"), PhraseJoin.Dotted(Measurable(assessment), NotShown(assessment.Responses.Visits.Count - shown.Count))!.Value);

        // A progression that a later visit confirmed or cleared waits for nothing.
        var line = KeyVisits.LineOf(assessment);
        if (assessment.Responses.Visits.LastOrDefault(visit => visit.ConfirmationWindow is not null) is { ConfirmationWindow: { } window } unconfirmed
            && line?.Confirmation is null
            && (line?.PseudoprogressionClearedAt is null || line.Pseudoprogression != unconfirmed)
            && assessment.Alerts.All(alert => alert.Kind is not AlertKind.PendingIupd))
        {
            var (from, to) = (assessment.Record.Say(window.From), assessment.Record.Say(window.To));
            yield return new LabelledValue(
                new Phrase("Confirmation due", "确认时间窗"),
                Phrase.Of($"{from.En} to {to.En}, after iUPD on {assessment.Record.Say(unconfirmed.Visit.Time).En} [IR-02]", $"{from.Zh} 至 {to.Zh}；iUPD：{assessment.Record.Say(unconfirmed.Visit.Time).Zh} [IR-02]"));
        }

        if (ToLookAt(assessment) is { } alerts)
        {
            yield return alerts;
        }

        if (shown.Any(visit => visit.Basis is ResponseBasis.Reported && (visit.Recist ?? RecistCategory.NE) is not RecistCategory.NE))
        {
            yield return new LabelledValue(new Phrase("† Category", "† 疗效类别"), new Phrase("as reported, not derived from measurements", "采用原报告类别，非由测量值推导"));
        }
    }

    private static Phrase? NotShown(int visits) => visits > 0
        ? Phrase.Of($"not shown: {visits} more {(visits == 1 ? "visit" : "visits")} in the case file", $"未列出：病例文件中另有 {visits} 次访视")
        : null;

    /// <summary>Whether target lesions, or a stated sum, stand behind the response; without either nobody can tell from the record.</summary>
    private static Phrase Measurable(CaseAssessment assessment)
    {
        var targets = assessment.Record.Lesions.Count(lesion => lesion.Role is LesionRole.Target);
        var hasSum = assessment.Responses.Visits.Any(visit => visit.TargetSumMm is not null);
        return targets > 0 ? Phrase.Of($"yes, {targets} target {(targets == 1 ? "lesion" : "lesions")}", $"是，{targets} 个靶病灶")
            : hasSum ? new Phrase("yes, only the sum is recorded", "是，仅记录总和")
            : new Phrase("no target lesion is recorded", "未记录靶病灶");
    }

    /// <summary>Warnings, then courses to hold beside the imaging, each with its rule and its data; none of them says what to do.</summary>
    public static LabelledValue? ToLookAt(CaseAssessment assessment) => PhraseJoin.Dotted(
    [
        .. assessment.Alerts.Select(alert => (Phrase?)RuleWords.WithData(alert.Text, alert.Rule, alert.Data)),
        .. assessment.Monitoring.Select(note => (Phrase?)RuleWords.WithData(note.Text, note.Rule, note.Data)),
    ]) is { } said ? new LabelledValue(new Phrase("To look at", "需要核对"), said) : null;
}
