using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Timeline.Axis.Placement;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Tracks;

/// <summary>Genomic findings, gathered by specimen: one mark for what one sample showed.</summary>
internal sealed class GenomicTrack : ITrackSource
{
    public IEnumerable<TrackPlan> Plan(CaseAssessment assessment, Language language)
    {
        var entries = assessment.Record.Genomics
            .GroupBy(finding => (finding.Specimen, finding.Time))
            .Select(sample => Entry(assessment, [.. sample.OrderBy(finding => IsSeenBefore(assessment.Record, finding) ? 1 : 0)], language))
            .ToList();
        return entries.Count == 0 ? [] : [new RowTrackPlan
        {
            Kind = TrackKind.Genomics, Label = new Phrase("Genomic findings", "基因组发现"), Entries = entries,
        }];
    }

    /// <summary>What an earlier sample had already shown stands behind what this one adds.</summary>
    private static bool IsSeenBefore(CaseRecord record, GenomicFinding finding) => record.Genomics
        .Any(other => other.Index < finding.Index && other.Specimen != finding.Specimen && other.Gene == finding.Gene && other.Alteration == finding.Alteration);

    private static TrackEntry Entry(CaseAssessment assessment, List<GenomicFinding> findings, Language language)
    {
        var time = findings[0].Time;
        var full = PhraseJoin.Listed(findings.GroupBy(finding => finding.Gene).Select(gene => (Phrase?)Detailed(gene.Key, [.. gene])))!.Value;
        var genes = findings.Select(finding => finding.Gene).Distinct().ToList();
        var names = PhraseJoin.Listed(genes.Select(PhraseJoin.Same))!.Value;
        var when = TimeWords.When(assessment.Record, time);
        var details = PhraseJoin.Listed(findings.Select(finding => PhraseJoin.Dotted(EventWords.Of(finding).What, EventWords.Of(finding).Detail)))!.Value;
        return new TrackEntry
        {
            Paths = findings.Select(finding => finding.Path).ToValueList(),
            Time = time,
            Glyph = GlyphKind.Diamond,
            IsSmall = true,
            Tone = SpecimenTrack.ToneOf(assessment, time),
            Tooltip = PhraseJoin.Dotted(details, when)!.Value,
            Labels = [.. new[] { full, names, Phrase.Same(genes.Count > 1 ? $"{genes[0]} +{genes.Count - 1}" : genes[0]) }
                .Select(phrase => phrase.In(language)).Distinct()],
        };
    }

    /// <summary>"B2M frameshift + LOH, biallelic".</summary>
    private static Phrase Detailed(string gene, List<GenomicFinding> findings)
    {
        var classes = findings.Select(finding => SpecimenWords.NameOf(finding.Class)).Distinct().ToList();
        var zygosity = findings.Exists(finding => finding.Zygosity is Zygosity.Biallelic) ? SpecimenWords.NameOf(Zygosity.Biallelic) : null;
        return Phrase.Of(
            $"{gene} {string.Join(" + ", classes.Select(name => name.En))}{(zygosity is { } en ? $" ({en.En})" : "")}",
            $"{gene} {string.Join(" + ", classes.Select(name => name.Zh))}{(zygosity is { } zh ? $"（{zh.Zh}）" : "")}");
    }
}
