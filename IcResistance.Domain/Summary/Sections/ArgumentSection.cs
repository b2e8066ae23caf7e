using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Strategies;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>What was found in this patient for or against an option, printed on the first page or not: one row an inference, those against first.</summary>
internal static class ArgumentSection
{
    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment, SummaryLimits limits)
    {
        yield return new HeadingBlock(
            SummarySection.Arguments, new Phrase("Arguments for and against options, inferred from this record", "由本例记录推断的方案支持与反对论据"));
        var arguments = Grouped(assessment.Options);
        if (arguments.Count == 0)
        {
            yield return new ParagraphBlock(new Phrase("None: nothing recorded speaks for or against an option.", "无：现有记录对各方案均无支持或反对论据。"));
            yield break;
        }

        if (limits.Arguments > 0)
        {
            yield return new ListBlock(arguments.Take(limits.Arguments).Select(group => Say(group, limits.Brief)).ToValueList());
        }

        if (arguments.Count > limits.Arguments)
        {
            yield return new ParagraphBlock(Named(new Phrase("Further, see the program", "其余见程序"), arguments.Skip(limits.Arguments)));
        }
    }

    /// <summary>Which options that the first page does not print have an argument on the second; null where none has.</summary>
    public static Phrase? Overleaf(IEnumerable<OptionFinding> options)
    {
        var sides = options
            .SelectMany(option => option.Arguments.Select(argument => (argument.Link.Direction, option.Entry.Id)))
            .Distinct()
            .GroupBy(side => side.Direction, side => side.Id)
            .OrderBy(side => side.Key)
            .Select(side => (Phrase?)Phrase.Of($"{StrategyWords.Of(side.Key).En} {string.Join(", ", side)}", $"{StrategyWords.Of(side.Key).Zh} {string.Join("、", side)}"));
        return PhraseJoin.Dotted(sides) is { } said
            ? Phrase.Of($"Arguments of this record on these, see page 2: {said.En}.", $"本例对上述未列方案的论据见第 2 页：{said.Zh}。")
            : null;
    }

    /// <summary>Arguments by the rule that they come from: one inference may speak to several options.</summary>
    private static List<ValueList<(OptionFinding Option, OptionArgument Argument)>> Grouped(IEnumerable<OptionFinding> options) =>
    [
        .. options
            .SelectMany(option => option.Arguments.Select(argument => (Option: option, Argument: argument)))
            .GroupBy(item => item.Argument.Link.Id)
            .OrderBy(group => group.First().Argument.Link.Direction)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.ToValueList()),
    ];

    private static Phrase Say(ValueList<(OptionFinding Option, OptionArgument Argument)> group, bool isBrief)
    {
        var (link, reading) = (group[0].Argument.Link, group[0].Argument.Reading);
        var (direction, options) = (StrategyWords.Of(link.Direction), PhraseJoin.Listed(group.Select(item => (Phrase?)Name(item.Option)))!.Value);
        var said = Phrase.Of($"{direction.En.ToUpperInvariant()} {options.En}: {link.Statement.En}", $"{direction.Zh} {options.Zh}：{link.Statement.Zh}");
        var full = Phrase.Of($"{said.En} Found: {reading.Found.En} Inferred from {link.InferredFrom.En}.", $"{said.Zh}本例所见：{reading.Found.Zh}推断依据：{link.InferredFrom.Zh}。");
        return RuleWords.WithData(isBrief ? said : full, link.Id, reading.Data);
    }

    private static Phrase Name(OptionFinding option) =>
        Phrase.Of($"{option.Entry.Name.En} ({option.Entry.Id})", $"{option.Entry.Name.Zh}（{option.Entry.Id}）");

    private static Phrase Named(Phrase name, IEnumerable<ValueList<(OptionFinding Option, OptionArgument Argument)>> arguments)
    {
        var said = arguments.Select(group =>
        {
            var (link, ids) = (group[0].Argument.Link, group.Select(item => item.Option.Entry.Id).ToList());
            var direction = StrategyWords.Of(link.Direction);
            return Phrase.Of($"{direction.En} {string.Join(", ", ids)} [{link.Id}]", $"{direction.Zh} {string.Join("、", ids)} [{link.Id}]");
        }).ToList();
        return new Phrase($"{name.En}: {string.Join("; ", said.Select(item => item.En))}.", $"{name.Zh}：{string.Join("；", said.Select(item => item.Zh))}。");
    }
}
