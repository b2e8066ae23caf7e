using IcResistance.Domain.Assessment;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>Changes that may matter and that the review has no class for (C6).</summary>
internal static class OutsideSection
{
    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment) =>
    [
        new HeadingBlock(SummarySection.OutsideTaxonomy, new Phrase("Outside the review's taxonomy", "综述分类之外")),
        assessment.OutsideTaxonomy.Count == 0
            ? new ParagraphBlock(new Phrase("Nothing found in what is recorded.", "现有记录中未发现。"))
            : new ListBlock(assessment.OutsideTaxonomy.Select(Say).ToValueList()),
    ];

    private static Phrase Say(OutsideFinding finding)
    {
        var evidence = finding.Evidence.Take(2).Select(MechanismSection.Say).ToList();
        var timing = VerdictWords.Of(finding.Timing);
        var name = PhraseJoin.Listed(finding.Name, timing)!.Value;
        return new Phrase(
            $"{name.En}: {string.Join("; ", evidence.Select(item => item.En))}. {finding.Caveat.En}",
            $"{name.Zh}：{string.Join("；", evidence.Select(item => item.Zh))}。{finding.Caveat.Zh}");
    }
}
