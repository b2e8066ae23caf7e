using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>Blood values with the laboratory's own reference range; those that a board asks for and nobody measured are named.</summary>
internal static class LabSection
{
    public static IEnumerable<SummaryBlock> Of(CaseRecord record, SummaryLimits limits)
    {
        var measured = record.Biomarkers.Select(item => item.Marker).ToHashSet(StringComparer.Ordinal);
        var missing = MarkerGroups.AskedFor.Where(marker => !measured.Contains(marker)).Select(marker => (Phrase?)MarkerWords.NameOf(marker));
        return
        [
            new HeadingBlock(SummarySection.Labs, new Phrase("Blood values", "血液检验")),
            .. MarkerTable.Of(record, MarkerGroup.Blood, new Phrase("Blood values with reference range", "血液检验及参考范围"), limits.Markers),
            .. PhraseJoin.Listed(missing) is { } named ? [new ParagraphBlock(Phrase.Of($"Not measured: {named.En}.", $"未检测：{named.Zh}。"))] : Array.Empty<SummaryBlock>(),
        ];
    }
}
