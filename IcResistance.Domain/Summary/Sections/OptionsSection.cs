using IcResistance.Domain.Assessment;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Strategies;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>Options for the board: those with most conditions met, in the review's order; the others by name.</summary>
internal static class OptionsSection
{
    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment, SummaryLimits limits)
    {
        var shown = assessment.Options.In(OptionOrder.MostConditionsMet).Take(limits.Options).ToValueList().In(OptionOrder.ReviewNumber);
        yield return new HeadingBlock(
            SummarySection.Options, new Phrase("Options to discuss, in the review's order, not ranked", "可讨论的治疗方案（按综述顺序，未排名）"));
        if (shown.Count > 0)
        {
            yield return new TableBlock(
                new Phrase("Options with conditions, cautions and badges", "治疗方案及其条件、注意事项与证据标记"),
                [
                    new TableColumn(new Phrase("Option, review; badge", "方案、综述出处；证据标记"), 34),
                    new TableColumn(new Phrase("Conditions", "条件"), 36),
                    new TableColumn(new Phrase("Cautions, arguments against", "注意事项、反对论据"), 36),
                ],
                shown.Select(option => Row(option, limits)).ToValueList());
        }

        yield return new ParagraphBlock(Rest(assessment, shown));
    }

    private static TableRow Row(OptionFinding option, SummaryLimits limits) => new(
    [
        new TableCell([Phrase.Of($"{option.Entry.Name.En} ({option.Entry.Id}, {option.Entry.Review})", $"{option.Entry.Name.Zh}（{option.Entry.Id}，{option.Entry.Review}）")])
        {
            Notes = [Badges(option.Entry)],
        },
        new TableCell([StrategyWords.MetOf(option)])
        {
            Notes = Open(option, limits) is { } open ? [open] : [],
        },
        TableCell.Of(Against(option, limits)),
    ]);

    private static Phrase Badges(StrategyEntry entry) => PhraseJoin.Listed(entry.Badges.Select(badge => (Phrase?)StrategyWords.Of(badge)))
        ?? new Phrase("no badge", "无标记");

    /// <summary>Conditions that are not met or not known; those that are met need no line of their own.</summary>
    private static Phrase? Open(OptionFinding option, SummaryLimits limits) => PhraseJoin.First(limits.Statements, option.Conditions
        .Where(condition => condition.Result is not ConditionResult.Met)
        .OrderBy(condition => condition.Result)
        .Select(condition => (Phrase?)Labelled(StrategyWords.Of(condition.Result), condition.Statement.Text)));

    /// <summary>What blocks comes first, then arguments against, then cautions; what is to be asked is counted.</summary>
    private static Phrase? Against(OptionFinding option, SummaryLimits limits)
    {
        var cautions = option.Cautions.Where(caution => caution.Level is not CautionLevel.Unknown).ToLookup(caution => caution.Level is CautionLevel.Block, Said);
        var arguments = option.Arguments.Where(argument => argument.Link.Direction is LinkDirection.Against).Select(argument => (Phrase?)Labelled(
            StrategyWords.Of(LinkDirection.Against), Phrase.Of($"{argument.Reading.Found.En.TrimEnd('.')} [{argument.Link.Id}]", $"{argument.Reading.Found.Zh.TrimEnd('。')} [{argument.Link.Id}]")));
        var open = option.Cautions.Count(caution => caution.Level is CautionLevel.Unknown);
        return PhraseJoin.Dotted(
            PhraseJoin.First(limits.Statements, [.. cautions[true], .. arguments, .. cautions[false]]),
            open > 0 ? Phrase.Of($"{open} to ask", $"待询问 {open} 项") : null);
    }

    private static Phrase? Said(OptionCaution caution) => Labelled(StrategyWords.Of(caution.Level), caution.Statement.Text);

    private static Phrase Labelled(Phrase label, Phrase text) => Phrase.Of($"{label.En}: {text.En}", $"{label.Zh}：{text.Zh}");

    private static Phrase Rest(CaseAssessment assessment, ValueList<OptionFinding> shown)
    {
        var rest = assessment.Options.Except(shown).ToList();
        var negative = rest.Where(option => option.Entry.Badges.Any(badge => badge.IsNegative())).Select(option => option.Entry.Id).ToList();
        var chosen = shown.Count == 0
            ? Phrase.Of($"{rest.Count} options, see the program", $"共 {rest.Count} 项，见程序")
            : Phrase.Of($"Printed: the {shown.Count} with most conditions met; {rest.Count} more, see the program", $"所列为符合条件最多的 {shown.Count} 项；另有 {rest.Count} 项，见程序");
        return Phrase.Of(
            $"{chosen.En}: {string.Join(", ", rest.Select(option => option.Entry.Id))}. Negative trials stand at {string.Join(", ", negative.DefaultIfEmpty("none of these"))}.",
            $"{chosen.Zh}：{string.Join("、", rest.Select(option => option.Entry.Id))}。有阴性试验者：{string.Join("、", negative.DefaultIfEmpty("无"))}。");
    }
}
