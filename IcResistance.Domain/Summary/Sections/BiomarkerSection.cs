using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>Tumour biomarkers from before the ICI to the latest; then what was found in each specimen's genes, and which genes of resistance nobody looked at.</summary>
internal static class BiomarkerSection
{
    public static IEnumerable<SummaryBlock> Of(CaseRecord record, SummaryLimits limits)
    {
        yield return new HeadingBlock(SummarySection.Biomarkers, new Phrase("Biomarkers: baseline to latest", "生物标志物：基线至最近"));
        var table = MarkerTable.Of(record, MarkerGroup.Tumour, new Phrase("Tumor biomarkers", "肿瘤生物标志物"), limits.Markers).ToList();
        if (table.Count == 0 && record.Genomics.Count == 0)
        {
            yield return new ParagraphBlock(new Phrase("No tumor biomarker and no gene finding is recorded.", "未记录肿瘤生物标志物或基因检测结果。"));
            yield break;
        }

        foreach (var block in table)
        {
            yield return block;
        }

        if (record.Genomics.Count > 0)
        {
            yield return new ParagraphBlock(GeneWords.Of(record, limits.Genomics));
        }

        if (Coverage(record) is { } coverage)
        {
            yield return new ParagraphBlock(coverage);
        }
    }

    /// <summary>For the genes asked for without a finding: looked at, or not (no finding says nothing where the panel is unknown).</summary>
    private static Phrase? Coverage(CaseRecord record)
    {
        var silent = AskedForGenes.All.Where(gene => !record.Genomics.Any(finding => AskedForGenes.Is(gene, finding.Gene))).ToList();
        var covered = silent.FindAll(gene => record.Specimens.Any(specimen => specimen.Covers.Any(other => AskedForGenes.Is(gene, other))));
        var open = silent.Except(covered).ToList();
        return PhraseJoin.Dotted(
            covered.Count > 0 ? Phrase.Of($"Covered, nothing found: {string.Join(", ", covered)}", $"已覆盖、未检出：{string.Join("、", covered)}") : null,
            open.Count > 0 ? Phrase.Of($"Not covered, or coverage unknown: {string.Join(", ", open)}", $"未覆盖或覆盖范围不详：{string.Join("、", open)}") : null);
    }
}
