using IcResistance.Domain.Assessment;
using IcResistance.Domain.Board;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>Evidence for, against and missing, mechanism by mechanism; those that nothing speaks to in one line.</summary>
internal static class MechanismSection
{
    private const int EmptyShare = 9, LeastShare = 20, MostShare = 60;

    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment, SummaryLimits limits, BoardOverrules overrules)
    {
        yield return new HeadingBlock(SummarySection.Mechanisms, new Phrase("Mechanisms: for, against, missing", "耐药机制：支持、反对、缺失"));
        var judged = Judged(assessment).ToList();
        var held = judged.Where(finding => finding.Status is not MechanismStatus.ArguedAgainst).ToList();
        if (held.Count > 0)
        {
            var shown = held.Take(limits.Mechanisms).ToList();
            yield return new TableBlock(new Phrase("Mechanisms with evidence", "有证据的机制"), Columns(shown), shown.Select(finding => Row(finding, limits, overrules)).ToValueList());
        }

        foreach (var paragraph in Rest(assessment, held, limits))
        {
            yield return paragraph;
        }
    }

    /// <summary>Mechanisms with evidence, strongest statement first, else in the taxonomy's order.</summary>
    public static IEnumerable<MechanismFinding> Judged(CaseAssessment assessment) => assessment.Mechanisms
        .Where(finding => finding.Status is MechanismStatus.Supported or MechanismStatus.Possible or MechanismStatus.ArguedAgainst)
        .OrderBy(finding => finding.Status);

    /// <summary>A column is as wide as what it has to say; one in which nothing is said leaves its room to the others.</summary>
    private static ValueList<TableColumn> Columns(List<MechanismFinding> shown) =>
    [
        new TableColumn(new Phrase("Mechanism", "机制"), 22),
        new TableColumn(new Phrase("For", "支持证据"), Share(shown.SelectMany(finding => finding.For.Take(1)).Select(item => item.Statement))),
        new TableColumn(new Phrase("Against", "反对证据"), Share(shown.SelectMany(finding => finding.Against.Take(1)).Select(item => item.Statement))),
        new TableColumn(new Phrase("Missing", "缺失信息"), Share(shown.SelectMany(finding => finding.Missing.Take(1)))),
    ];

    private static int Share(IEnumerable<Phrase> statements) =>
        statements.Select(statement => statement.En.Length).DefaultIfEmpty().Max() is var longest and > 0 ? Math.Clamp(longest / 4, LeastShare, MostShare) : EmptyShare;

    private static IEnumerable<ParagraphBlock> Rest(CaseAssessment assessment, List<MechanismFinding> held, SummaryLimits limits)
    {
        var context = assessment.Mechanisms
            .Where(finding => finding.Status is MechanismStatus.Context && finding.For.Count > 0 && !IsOnFirstPage(finding))
            .ToList();
        var blank = assessment.Mechanisms.Where(finding => finding.Status is MechanismStatus.NotAssessed || (finding.Status is MechanismStatus.Context && finding.For.Count == 0)).ToList();
        if (held.Count == 0)
        {
            yield return new ParagraphBlock(new Phrase("No mechanism is supported or possible by what is recorded.", "现有记录中无支持或可能的机制。"));
        }

        if (held.Count > limits.Mechanisms)
        {
            yield return new ParagraphBlock(Named(new Phrase("Further, see the program", "其余见程序"), held.Skip(limits.Mechanisms).Select(Status)));
        }

        var against = assessment.Mechanisms.Where(finding => finding.Status is MechanismStatus.ArguedAgainst).ToList();
        if (against.Count > 0)
        {
            yield return new ParagraphBlock(limits.Brief
                ? Named(new Phrase("ARGUED AGAINST, reasons in the program", "不支持的机制（理由见程序）"), against.Select(finding => WithRule(finding, finding.Against)))
                : Named(new Phrase("ARGUED AGAINST, first reason of each", "不支持的机制及其首要理由"), against.Select(Against)));
        }

        if (context.Count > 0)
        {
            yield return new ParagraphBlock(Named(new Phrase("Host context, never proof of a mechanism [HF-00]; for the patient see page 1", "宿主背景，不作为机制证据 [HF-00]；患者情况见第 1 页"), context.Select(finding => limits.Brief ? WithRule(finding, finding.For) : Context(finding))));
        }

        if (blank.Count > 0)
        {
            yield return new ParagraphBlock(limits.CountsNotAssessed
                ? Phrase.Of($"Not assessed, nothing recorded speaks to them: {blank.Count} of {assessment.Mechanisms.Count} mechanisms, see the program.", $"未评估（无相关记录）：{assessment.Mechanisms.Count} 项机制中的 {blank.Count} 项，见程序。")
                : Named(Phrase.Of($"Not assessed ({blank.Count})", $"未评估（{blank.Count} 项）"), blank.Select(finding => limits.Brief ? Phrase.Same(finding.Entry.Id) : finding.Entry.Name)));
        }
    }

    /// <summary>Sex, age, weight, smoking, comorbidity: printed under the patient already.</summary>
    private static bool IsOnFirstPage(MechanismFinding finding) =>
        finding.For.SelectMany(item => item.Data).All(path => path.StartsWith("patient.", StringComparison.Ordinal));

    private static TableRow Row(MechanismFinding finding, SummaryLimits limits, BoardOverrules overrules)
    {
        var most = limits.Statements;
        return new TableRow(
        [
            new TableCell([finding.Entry.Name, VerdictWords.Of(finding.Status)])
            {
                IsStrong = true,
                Notes =
                [
                    .. OverruleSection.Note(overrules, OverruleSubject.Of(finding.Entry)) is { } board ? [board] : (ReadOnlySpan<Phrase>)[],
                    .. VerdictWords.Of(finding.Timing) is { } timing ? [timing] : (ReadOnlySpan<Phrase>)[],
                    Citation(finding),
                ],
            },
            Cell(finding.For, most),
            Cell(finding.Against, most),
            TableCell.Of(finding.Missing.Take(most)),
        ]);
    }

    private static TableCell Cell(ValueList<Evidence> evidence, int most)
    {
        var rest = evidence.Count - most;
        return TableCell.Of(evidence.Take(most).Select(Say)) with
        {
            Notes = rest > 0 ? [Phrase.Of($"and {rest} more", $"另有 {rest} 条")] : [],
        };
    }

    /// <summary>A statement with the rule and the data that it rests on.</summary>
    public static Phrase Say(Evidence evidence) => RuleWords.WithData(evidence.Statement, evidence.Rule, evidence.Data);

    private static Phrase Citation(MechanismFinding finding)
    {
        var caveats = finding.Entry.Caveats.Count > 0 ? " · " + string.Join(", ", finding.Entry.Caveats) : "";
        return Phrase.Of($"{finding.Entry.Id} · review {finding.Entry.Review}{caveats}", $"{finding.Entry.Id} · 综述 {finding.Entry.Review}{caveats}");
    }

    private static Phrase Brief(MechanismFinding finding) => Phrase.Of($"{finding.Entry.Name.En} ({finding.Entry.Id})", $"{finding.Entry.Name.Zh}（{finding.Entry.Id}）");

    private static Phrase WithRule(MechanismFinding finding, ValueList<Evidence> evidence) =>
        Phrase.Of($"{Brief(finding).En} [{evidence[0].Rule}]", $"{Brief(finding).Zh} [{evidence[0].Rule}]");

    private static Phrase Status(MechanismFinding finding)
    {
        var status = VerdictWords.Of(finding.Status);
        return Phrase.Of($"{Brief(finding).En} {status.En}", $"{Brief(finding).Zh}{status.Zh}");
    }

    private static Phrase Against(MechanismFinding finding)
    {
        var (said, rest) = (Say(finding.Against[0]), finding.Against.Count - 1);
        var more = rest > 0 ? Phrase.Of($" and {rest} more", $" 另有 {rest} 条") : (Phrase?)null;
        return Phrase.Of(
            $"{finding.Entry.Name.En} ({Citation(finding).En}): {said.En}{more?.En}",
            $"{finding.Entry.Name.Zh}（{Citation(finding).Zh}）：{said.Zh}{more?.Zh}");
    }

    private static Phrase Context(MechanismFinding finding)
    {
        var said = Say(finding.For[0]);
        return Phrase.Of($"{finding.Entry.Name.En}: {said.En}", $"{finding.Entry.Name.Zh}：{said.Zh}");
    }

    private static Phrase Named(Phrase name, IEnumerable<Phrase> items)
    {
        var all = items.ToList();
        return new Phrase($"{name.En}: {string.Join("; ", all.Select(item => item.En))}.", $"{name.Zh}：{string.Join("；", all.Select(item => item.Zh))}。");
    }
}
