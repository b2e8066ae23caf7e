using IcResistance.Domain.Assessment;
using IcResistance.Domain.Board;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>The resistance call: one sentence at the top of the page, every definition side by side further down.</summary>
internal static class VerdictSection
{
    /// <summary>Tests named on the first page; all of them stand with their reasons on the second.</summary>
    private const int NamedGaps = 3;

    public static CalloutBlock Callout(ResistanceAssessment resistance, BoardOverrules overrules)
    {
        var headline = resistance.Definitions.FirstOrDefault(item => item.Rule == resistance.HeadlineRule);
        var second = resistance.Definitions.FirstOrDefault(item => item.Rule == resistance.SecondRule && item != headline);
        return new CalloutBlock(CalloutTone.Verdict, resistance.Sentence)
        {
            Detail = PhraseJoin.Dotted(
                headline is null ? null : Brief(headline),
                second is null ? null : Brief(second),
                OverruleSection.Note(overrules, OverruleSubject.Headline),
                resistance.Discordant ? new Phrase("DEFINITIONS DISAGREE", "各定义结论不一致") : null),
        };
    }

    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment, SummaryLimits limits)
    {
        var resistance = assessment.Resistance;
        yield return new HeadingBlock(SummarySection.Resistance, new Phrase("Resistance call by each definition", "各定义下的耐药判定"));
        var explained = Explained(resistance).Take(limits.Definitions).ToList();
        if (explained.Count > 0)
        {
            yield return new TableBlock(
                new Phrase("Resistance by each published definition", "各已发表定义下的耐药判定"),
                [
                    new TableColumn(new Phrase("Definition", "定义"), 27),
                    new TableColumn(new Phrase("Result", "结果"), 16),
                    new TableColumn(new Phrase("Why; what is missing", "依据；缺失信息"), 63),
                ],
                explained.Select((item, place) => Row(item, explained.Take(place))).ToValueList());
        }

        if (Others(resistance.Definitions.Except(explained), limits.Brief) is { } others)
        {
            yield return new ParagraphBlock(others);
        }

        if (!limits.Brief && PhraseJoin.First(NamedGaps, assessment.Gaps.Select(gap => (Phrase?)gap.What)) is { } gaps)
        {
            yield return new ParagraphBlock(Phrase.Of($"Would settle more, reasons overleaf: {gaps.En}", $"可进一步明确（理由见下页）：{gaps.Zh}"));
        }
    }

    /// <summary>The headline, the SITC definition, and the first that answers otherwise: what a board must see the reason of.</summary>
    private static IEnumerable<DefinitionResult> Explained(ResistanceAssessment resistance)
    {
        var leading = resistance.Definitions
            .Where(item => item.Rule == resistance.HeadlineRule || item.Rule == resistance.SecondRule)
            .OrderBy(item => item.Rule == resistance.HeadlineRule ? 0 : 1)
            .ToList();
        var others = resistance.Definitions
            .Where(item => item.Result is not ResistanceResult.NotApplicable && leading.All(first => first.Result != item.Result))
            .DistinctBy(item => item.Result)
            .Take(1);
        return leading.Concat(others);
    }

    private static Phrase? Others(IEnumerable<DefinitionResult> definitions, bool byRule) => PhraseJoin.Dotted(definitions
        .GroupBy(item => item.Result)
        .OrderBy(group => group.Key is ResistanceResult.NotApplicable)
        .Select(group =>
        {
            var result = VerdictWords.Of(group.Key);
            var names = byRule ? Phrase.Same(Rules(group)) : PhraseJoin.Listed(group.Select(item => (Phrase?)Named(item)))!.Value;
            return group.Key is ResistanceResult.NotApplicable
                ? (Phrase?)Phrase.Of($"Not applicable to this regimen or setting: {Rules(group)}", $"不适用于本方案或治疗阶段：{Rules(group)}")
                : Phrase.Of($"Also {result.En}: {names.En}", $"另为{result.Zh}：{names.Zh}");
        }));

    private static string Rules(IEnumerable<DefinitionResult> definitions) => string.Join(", ", definitions.Select(item => item.Rule));

    /// <param name="item">The definition of this row.</param>
    /// <param name="above">The rows before it: a remark that stands there already is not said again.</param>
    private static TableRow Row(DefinitionResult item, IEnumerable<DefinitionResult> above) => new(
    [
        Named(item),
        new TableCell([VerdictWords.Of(item.Result)]) { IsStrong = true },
        new TableCell([item.Reason])
        {
            Notes = Remarks(item, above) is { } remarks ? [remarks] : [],
        },
    ]);

    private static Phrase? Remarks(DefinitionResult item, IEnumerable<DefinitionResult> above)
    {
        var said = above.SelectMany(other => other.Flags).ToList();
        return PhraseJoin.Dotted(
        [
            .. item.Missing.Select(missing => (Phrase?)Phrase.Of($"Missing: {missing.En}", $"缺失：{missing.Zh}")),
            .. item.Flags.Except(said).Select(flag => (Phrase?)Phrase.Of($"{flag.Text.En} [{flag.Rule}]", $"{flag.Text.Zh} [{flag.Rule}]")),
        ]);
    }

    private static Phrase Brief(DefinitionResult item)
    {
        var result = VerdictWords.Of(item.Result);
        return Phrase.Of($"{Named(item).En}: {result.En}", $"{Named(item).Zh}：{result.Zh}");
    }

    private static Phrase Named(DefinitionResult item) => Phrase.Of($"{item.Name.En} ({item.Rule})", $"{item.Name.Zh}（{item.Rule}）");
}
