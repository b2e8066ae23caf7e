using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>The panel of the tumour's surroundings: each marker in its compartment and by its assay, from before the ICI to the latest.</summary>
internal static class MicroenvironmentSection
{
    public static IEnumerable<SummaryBlock> Of(CaseRecord record, SummaryLimits limits)
    {
        var table = MarkerTable.Of(record, MarkerGroup.Microenvironment, new Phrase("Tumor microenvironment panel", "肿瘤微环境指标"), limits.Markers).ToList();
        return
        [
            new HeadingBlock(SummarySection.Microenvironment, new Phrase("Tumor microenvironment panel", "肿瘤微环境指标")),
            .. table.Count > 0 ? table : [new ParagraphBlock(new Phrase("No marker of the microenvironment is recorded.", "未记录肿瘤微环境指标。"))],
        ];
    }
}
