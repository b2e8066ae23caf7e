using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Outside;

/// <summary>HLA class I lost after progression although B2M was sequenced there and is intact: a loss by another way (C6).</summary>
internal static class ClassOneLoss
{
    public static IEnumerable<OutsideFinding> Find(CaseRecord record, TreatmentClock clock)
    {
        var intact = GeneSamples.Of(record, GeneSymbol.Of("B2M"), clock)
            .Where(sample => sample is { IsIntact: true, Phase: SamplePhase.AfterProgression, Specimen: not null } && AssayKind.ReadsDna(sample.Specimen.Assay))
            .Select(sample => sample.Specimen!)
            .ToList();
        var lost = ClassOneExpression.Of(record).Where(value => ClassOneExpression.IsLost(value) && intact.Exists(specimen => specimen.Id == value.Specimen)).ToList();
        if (lost.Count > 0)
        {
            yield return new OutsideFinding
            {
                Id = "hla-class-i-protein-loss",
                Name = new Phrase("HLA class I protein loss without B2M loss", "HLA-Ⅰ 类蛋白缺失（B2M 完整）"),
                Timing = MechanismTiming.Unknown,
                Evidence = lost.ConvertAll(value => new Evidence(
                    ClassOneExpression.Say(record, value), [value.Path, record.FindSpecimen(value.Specimen)!.Path], "C6")).ToValueList(),
                Caveat = new Phrase(
                    "B2M is intact in the same specimen; HLA genes, antigen processing or silencing may explain it. No class of the taxonomy.",
                    "同一标本中 B2M 完整；可能由 HLA 基因、抗原加工或表观沉默所致。分类体系中无对应类别。"),
            };
        }
    }
}
