using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Genomics;

/// <summary>Says a finding, a specimen or a time in the words that evidence is written in.</summary>
public static class GenomicWording
{
    /// <summary>For example "B2M p.Leu15Phefs*41 (frameshift, VAF 46 %), tissue S2, liver, day 343, WES".</summary>
    public static Phrase Of(GenomicFinding finding, Specimen? specimen)
    {
        var place = Of(specimen, finding.Time);
        return new Phrase(
            $"{Gene(finding)} ({Class(finding.Class).En}{Vaf(finding, ", VAF ")}), {place.En}",
            $"{Gene(finding)}（{Class(finding.Class).Zh}{Vaf(finding, "，VAF ")}），{place.Zh}");
    }

    /// <summary>Specimen, site, time and assay, as far as stated; for example "tissue S2, liver, day 343, WES".</summary>
    public static Phrase Of(Specimen? specimen, EventTime time)
    {
        var when = When(specimen is not null && !time.IsDated && time.Phase is null ? specimen.Time : time);
        if (specimen is null)
        {
            return new Phrase($"specimen not stated, {when.En}", $"标本未说明，{when.Zh}");
        }

        var details = string.Concat(new[] { specimen.Site, specimen.Assay }.OfType<string>().Select(text => $", {text}"));
        return new Phrase(
            $"{Type(specimen.Type).En} {specimen.Id}{details}, {when.En}",
            $"{Type(specimen.Type).Zh} {specimen.Id}{details}，{when.Zh}");
    }

    public static Phrase When(EventTime time) => time switch
    {
        { Day: { } day } => Phrase.Of($"day {day}", $"第 {day} 天"),
        { Phase: TreatmentPhase.BeforeIci } => new Phrase("before ICI, undated", "ICI 前，日期不详"),
        { Phase: TreatmentPhase.OnIci } => new Phrase("under ICI, undated", "ICI 治疗中，日期不详"),
        { Phase: TreatmentPhase.AtProgression } => new Phrase("at progression, undated", "疾病进展时，日期不详"),
        { Phase: TreatmentPhase.AfterIci } => new Phrase("after ICI, undated", "ICI 后，日期不详"),
        _ => new Phrase("undated", "日期不详"),
    };

    public static Phrase Type(SpecimenType type) => type switch
    {
        SpecimenType.Tissue => new Phrase("tissue", "组织"),
        SpecimenType.Plasma => new Phrase("plasma", "血浆"),
        SpecimenType.Serum => new Phrase("serum", "血清"),
        SpecimenType.Blood => new Phrase("blood", "全血"),
        SpecimenType.Stool => new Phrase("stool", "粪便"),
        SpecimenType.Effusion => new Phrase("effusion", "积液"),
        SpecimenType.Germline => new Phrase("germline", "胚系"),
        SpecimenType.Other => new Phrase("other specimen", "其他标本"),
    };

    public static Phrase Class(AlterationClass kind) => kind switch
    {
        AlterationClass.Missense => new Phrase("missense", "错义"),
        AlterationClass.Nonsense => new Phrase("nonsense", "无义"),
        AlterationClass.Frameshift => new Phrase("frameshift", "移码"),
        AlterationClass.Truncating => new Phrase("truncating", "截短"),
        AlterationClass.Splice => new Phrase("splice", "剪接"),
        AlterationClass.Inframe => new Phrase("in-frame", "框内"),
        AlterationClass.HomozygousDeletion => new Phrase("homozygous deletion", "纯合缺失"),
        AlterationClass.HetLoss => new Phrase("heterozygous loss", "杂合缺失"),
        AlterationClass.Loh => new Phrase("loss of heterozygosity", "杂合性缺失"),
        AlterationClass.Amplification => new Phrase("amplification", "扩增"),
        AlterationClass.Fusion => new Phrase("fusion", "融合"),
        AlterationClass.Hypermethylation => new Phrase("hypermethylation", "高甲基化"),
        AlterationClass.ExpressionDown => new Phrase("expression down", "表达下调"),
        AlterationClass.ExpressionUp => new Phrase("expression up", "表达上调"),
        AlterationClass.ProteinLoss => new Phrase("protein loss", "蛋白缺失"),
        AlterationClass.WildType => new Phrase("wild type", "野生型"),
        AlterationClass.Other => new Phrase("class not stated", "类型未说明"),
    };

    public static Phrase State(AllelicState state) => state switch
    {
        AllelicState.NoLoss => new Phrase("no loss of function", "无功能缺失"),
        AllelicState.Monoallelic => new Phrase("one allele lost, the other kept", "单等位基因缺失，另一等位基因保留"),
        AllelicState.ProteinLost => new Phrase("protein lost, gene loss not shown", "蛋白缺失，未证实基因缺失"),
        AllelicState.OneHit => new Phrase("one hit, second allele unknown", "单次打击，另一等位基因不明"),
        AllelicState.ProbableBiallelic => new Phrase("two hits, probably both alleles", "两次打击，可能为双等位基因缺失"),
        AllelicState.Biallelic => new Phrase("both alleles lost", "双等位基因缺失"),
    };

    private static string Gene(GenomicFinding finding) => finding.Alteration is { } alteration ? $"{finding.Gene} {alteration}" : finding.Gene;

    private static string Vaf(GenomicFinding finding, string lead) =>
        finding.VafPercent is { } vaf ? string.Create(CultureInfo.InvariantCulture, $"{lead}{vaf:0.##} %") : "";
}
