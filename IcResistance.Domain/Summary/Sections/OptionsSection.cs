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
                    new TableColumn(new Phrase("Option, review; badge; trials", "方案、综述出处；证据标记；试验"), 36),
                    new TableColumn(new Phrase("Conditions", "条件"), 34),
                    new TableColumn(new Phrase("Cautions, arguments against", "注意事项、反对论据"), 36),
                ],
                shown.Select(option => Row(option, limits)).ToValueList());
        }

        var rest = assessment.Options.Except(shown).ToList();
        yield return new ParagraphBlock(Joined(Rest(rest, shown.Count), ArgumentSection.Overleaf(rest)));
    }

    private static TableRow Row(OptionFinding option, SummaryLimits limits) => new(
    [
        new TableCell([Phrase.Of($"{option.Entry.Name.En} ({option.Entry.Id}, {option.Entry.Review})", $"{option.Entry.Name.Zh}（{option.Entry.Id}，{option.Entry.Review}）")])
        {
            Notes = [PhraseJoin.Dotted(Badges(option.Entry), Trials(option, limits.Trials))!.Value],
        },
        TableCell.Of(PhraseJoin.Dotted(StrategyWords.MetOf(option), Open(option, limits))),
        TableCell.Of(Against(option, limits)),
    ]);

    private static Phrase Badges(StrategyEntry entry) => PhraseJoin.Listed(entry.Badges.Select(badge => (Phrase?)StrategyWords.Of(badge)))
        ?? new Phrase("no badge", "无标记");

    /// <summary>The trials behind an option, the least welcome first; where there is no room for one, how many there are.</summary>
    private static Phrase? Trials(OptionFinding option, int most) => (option.Trials.Count, most) switch
    {
        (0, _) => null,
        (var count, 0) => Phrase.Of($"{count} {(count == 1 ? "trial" : "trials")}", $"{count} 项试验"),
        _ => PhraseJoin.First(most, option.Trials.Select(trial => (Phrase?)Phrase.Of(
            $"{trial.Name} {StrategyWords.Of(trial.Verdict).En}", $"{trial.Name} {StrategyWords.Of(trial.Verdict).Zh}"))),
    };

    /// <summary>Conditions that are not met or not known; those that are met need no words of their own.</summary>
    private static Phrase? Open(OptionFinding option, SummaryLimits limits) => PhraseJoin.First(limits.Statements, option.Conditions
        .Where(condition => condition.Result is not ConditionResult.Met)
        .OrderBy(condition => condition.Result)
        .Select(condition => (Phrase?)Labelled(StrategyWords.Of(condition.Result), condition.Statement.Text)));

    /// <summary>What blocks comes first, then arguments against, then cautions; what is to be asked is counted.</summary>
    private static Phrase? Against(OptionFinding option, SummaryLimits limits)
    {
        var cautions = option.Cautions.Where(caution => caution.Level is not CautionLevel.Unknown).ToLookup(caution => caution.Level is CautionLevel.Block, Said);
        var arguments = option.Arguments.Where(argument => argument.Link.Direction is LinkDirection.Against).Select(argument => (Phrase?)Labelled(
            StrategyWords.Of(LinkDirection.Against), Phrase.Of($"{argument.Link.Statement.En.TrimEnd('.')} [{argument.Link.Id}]", $"{argument.Link.Statement.Zh.TrimEnd('。')} [{argument.Link.Id}]")));
        var open = option.Cautions.Count(caution => caution.Level is CautionLevel.Unknown);
        return PhraseJoin.Dotted(
            PhraseJoin.First(limits.Statements, [.. cautions[true], .. arguments, .. cautions[false]]),
            open > 0 ? Phrase.Of($"{open} to ask", $"待询问 {open} 项") : null);
    }

    private static Phrase? Said(OptionCaution caution) => Labelled(StrategyWords.Of(caution.Level), caution.Statement.Text);

    private static Phrase Labelled(Phrase label, Phrase text) => Phrase.Of($"{label.En}: {text.En}", $"{label.Zh}：{text.Zh}");

    private static Phrase Rest(List<OptionFinding> rest, int shown)
    {
        var negative = rest.Where(option => option.Entry.Badges.Any(badge => badge.IsNegative())).Select(option => option.Entry.Id).ToList();
        var chosen = shown == 0
            ? Phrase.Of($"{rest.Count} options, see the program", $"共 {rest.Count} 项，见程序")
            : Phrase.Of($"Printed: the {shown} with most conditions met, blocked ones last; {rest.Count} more, see the program", $"所列为符合条件最多的 {shown} 项（有禁忌者列后）；另有 {rest.Count} 项，见程序");
        return Phrase.Of(
            $"{chosen.En}: {string.Join(", ", rest.Select(option => option.Entry.Id))}. Negative trials stand at {string.Join(", ", negative.DefaultIfEmpty("none of these"))}.",
            $"{chosen.Zh}：{string.Join("、", rest.Select(option => option.Entry.Id))}。有阴性试验者：{string.Join("、", negative.DefaultIfEmpty("无"))}。");
    }

    private static Phrase Joined(Phrase first, Phrase? second) => new($"{first.En} {second?.En}".TrimEnd(), $"{first.Zh}{second?.Zh}");
}
