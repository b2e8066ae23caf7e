using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Summary.Sections;

namespace IcResistance.Domain.Summary.Words;

/// <summary>What was found in the genes, specimen by specimen, the latest specimen first, and in it the genes that a board asks for first.</summary>
internal static class GeneWords
{
    /// <param name="record">The facts.</param>
    /// <param name="most">Findings named of each specimen; the rest is counted.</param>
    public static Phrase Of(CaseRecord record, int most)
    {
        var specimens = record.Genomics
            .GroupBy(finding => finding.Specimen)
            .Reverse()
            .Select(group => InSpecimen(record, group.Key, [.. group.OrderBy(finding => AskedForGenes.Rank(finding.Gene))], most))
            .ToList();
        return new Phrase(
            "Gene findings. " + string.Join(" ", specimens.Select(item => item.En)),
            "基因检测。" + string.Concat(specimens.Select(item => item.Zh)));
    }

    private static Phrase InSpecimen(CaseRecord record, string? id, List<GenomicFinding> findings, int most)
    {
        var specimen = record.FindSpecimen(id);
        var where = specimen is null
            ? new Phrase("Specimen not named", "标本未注明")
            : PhraseJoin.Listed(Phrase.Same(specimen.Id), SpecimenWords.NameOf(specimen.Type), PhraseJoin.Same(specimen.Site), PeriodWords.On(record, specimen.Time), PhraseJoin.Same(specimen.Assay))!.Value;
        var said = PhraseJoin.Listed(findings.Take(most).Select(finding => (Phrase?)Say(finding)))!.Value;
        var rest = findings.Count - most;
        return rest > 0
            ? Phrase.Of($"{where.En}: {said.En}, and {rest} more.", $"{where.Zh}：{said.Zh}，另有 {rest} 项。")
            : Phrase.Of($"{where.En}: {said.En}.", $"{where.Zh}：{said.Zh}。");
    }

    private static Phrase Say(GenomicFinding finding)
    {
        var details = PhraseJoin.Listed(
            SpecimenWords.NameOf(finding.Class),
            finding.Pathogenicity is { } pathogenicity ? SpecimenWords.NameOf(pathogenicity) : null,
            finding.Zygosity is { } zygosity ? SpecimenWords.NameOf(zygosity) : null,
            finding.VafPercent is { } fraction ? Phrase.Of($"VAF {fraction:0.##} %", $"VAF {fraction:0.##} %") : null)!.Value;
        var name = $"{finding.Gene} {finding.Alteration}".TrimEnd();
        return Phrase.Of($"{name} ({details.En})", $"{name}（{details.Zh}）");
    }
}
