using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>The resistance call: one sentence at the top of the page, every definition side by side further down.</summary>
internal static class VerdictSection
{
    public static CalloutBlock Callout(ResistanceAssessment resistance)
    {
        var headline = resistance.Definitions.FirstOrDefault(item => item.Rule == resistance.HeadlineRule);
        var second = resistance.Definitions.FirstOrDefault(item => item.Rule == resistance.SecondRule && item != headline);
        return new CalloutBlock(CalloutTone.Verdict, resistance.Sentence)
        {
            Detail = PhraseJoin.Dotted(
                headline is null ? null : Brief(headline),
                second is null ? null : Brief(second),
                resistance.Discordant ? new Phrase("DEFINITIONS DISAGREE", "各定义结论不一致") : null),
        };
    }

    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment)
    {
        var resistance = assessment.Resistance;
        yield return new HeadingBlock(SummarySection.Resistance, new Phrase("Resistance call by each definition", "各定义下的耐药判定"));
        var used = resistance.Definitions
            .Where(item => item.Result is not ResistanceResult.NotApplicable)
            .OrderBy(item => item.Rule == resistance.HeadlineRule ? 0 : item.Rule == resistance.SecondRule ? 1 : 2)
            .ToList();
        if (used.Count > 0)
        {
            yield return new TableBlock(
                new Phrase("Resistance by each published definition", "各已发表定义下的耐药判定"),
                [
                    new TableColumn(new Phrase("Definition", "定义"), 24),
                    new TableColumn(new Phrase("Result", "结果"), 14),
                    new TableColumn(new Phrase("Why; what is missing", "依据；缺失信息"), 62),
                ],
                used.Select(Row).ToValueList());
        }

        var others = resistance.Definitions.Where(item => item.Result is ResistanceResult.NotApplicable).ToList();
        if (others.Count > 0)
        {
            var names = PhraseJoin.Listed(others.Select(item => (Phrase?)Named(item)))!.Value;
            yield return new ParagraphBlock(Phrase.Of($"Not applicable to this regimen or setting: {names.En}.", $"不适用于本方案或治疗阶段：{names.Zh}。"));
        }
    }

    private static TableRow Row(DefinitionResult item) => new(
    [
        new TableCell([item.Name]) { Notes = [Phrase.Same(item.Rule)] },
        new TableCell([VerdictWords.Of(item.Result)]) { IsStrong = true },
        new TableCell([item.Reason])
        {
            Notes =
            [
                .. item.Missing.Select(missing => Phrase.Of($"Missing: {missing.En}", $"缺失：{missing.Zh}")),
                .. item.Flags.Select(flag => Phrase.Of($"{flag.Text.En} [{flag.Rule}]", $"{flag.Text.Zh} [{flag.Rule}]")),
            ],
        },
    ]);

    private static Phrase Brief(DefinitionResult item)
    {
        var result = VerdictWords.Of(item.Result);
        return Phrase.Of($"{Named(item).En}: {result.En}", $"{Named(item).Zh}：{result.Zh}");
    }

    private static Phrase Named(DefinitionResult item) => Phrase.Of($"{item.Name.En} ({item.Rule})", $"{item.Name.Zh}（{item.Rule}）");
}
