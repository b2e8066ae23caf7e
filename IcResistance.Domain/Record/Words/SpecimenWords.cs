using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Record.Words;

/// <summary>Names of samples and of what was found in them.</summary>
internal static class SpecimenWords
{
    public static Phrase NameOf(SpecimenType type) => type switch
    {
        SpecimenType.Tissue => new Phrase("Tissue", "组织"),
        SpecimenType.Plasma => new Phrase("Plasma", "血浆"),
        SpecimenType.Serum => new Phrase("Serum", "血清"),
        SpecimenType.Blood => new Phrase("Blood", "全血"),
        SpecimenType.Stool => new Phrase("Stool", "粪便"),
        SpecimenType.Effusion => new Phrase("Effusion", "积液"),
        SpecimenType.Germline => new Phrase("Germline sample", "胚系样本"),
        SpecimenType.Other => new Phrase("Other sample", "其他样本"),
    };

    /// <summary>A sample of the tumour itself, which gets a number; a blood draw does not.</summary>
    public static bool IsTumour(SpecimenType type) => type is SpecimenType.Tissue or SpecimenType.Effusion or SpecimenType.Other;

    public static Phrase NameOf(SpecimenHistology histology) => histology switch
    {
        SpecimenHistology.Adenocarcinoma => new Phrase("adenocarcinoma", "腺癌"),
        SpecimenHistology.Squamous => new Phrase("squamous cell carcinoma", "鳞状细胞癌"),
        SpecimenHistology.LargeCell => new Phrase("large cell carcinoma", "大细胞癌"),
        SpecimenHistology.Adenosquamous => new Phrase("adenosquamous carcinoma", "腺鳞癌"),
        SpecimenHistology.Sarcomatoid => new Phrase("sarcomatoid carcinoma", "肉瘤样癌"),
        SpecimenHistology.Nos => new Phrase("not otherwise specified", "非特指型"),
        SpecimenHistology.Other => new Phrase("other histology", "其他组织学类型"),
        SpecimenHistology.SmallCell => new Phrase("small cell carcinoma", "小细胞癌"),
        SpecimenHistology.NoTumour => new Phrase("no tumour", "未见肿瘤"),
    };

    public static Phrase NameOf(AlterationClass alteration) => alteration switch
    {
        AlterationClass.Missense => new Phrase("missense", "错义突变"),
        AlterationClass.Nonsense => new Phrase("nonsense", "无义突变"),
        AlterationClass.Frameshift => new Phrase("frameshift", "移码突变"),
        AlterationClass.Truncating => new Phrase("truncating", "截短突变"),
        AlterationClass.Splice => new Phrase("splice site", "剪接位点突变"),
        AlterationClass.Inframe => new Phrase("in-frame", "框内突变"),
        AlterationClass.HomozygousDeletion => new Phrase("homozygous deletion", "纯合缺失"),
        AlterationClass.HetLoss => new Phrase("heterozygous loss", "杂合缺失"),
        AlterationClass.Loh => new Phrase("LOH", "杂合性丢失"),
        AlterationClass.Amplification => new Phrase("amplification", "扩增"),
        AlterationClass.Fusion => new Phrase("fusion", "融合"),
        AlterationClass.Hypermethylation => new Phrase("hypermethylation", "高甲基化"),
        AlterationClass.ExpressionDown => new Phrase("expression down", "表达下调"),
        AlterationClass.ExpressionUp => new Phrase("expression up", "表达上调"),
        AlterationClass.ProteinLoss => new Phrase("protein loss", "蛋白缺失"),
        AlterationClass.WildType => new Phrase("wild type", "野生型"),
        AlterationClass.Other => new Phrase("other alteration", "其他改变"),
    };

    public static Phrase NameOf(Pathogenicity pathogenicity) => pathogenicity switch
    {
        Pathogenicity.Pathogenic => new Phrase("pathogenic", "致病"),
        Pathogenicity.LikelyPathogenic => new Phrase("likely pathogenic", "可能致病"),
        Pathogenicity.Vus => new Phrase("VUS", "意义未明变异"),
        Pathogenicity.Benign => new Phrase("benign", "良性"),
        Pathogenicity.Unknown => new Phrase("significance unknown", "意义不详"),
    };

    public static Phrase? NameOf(Zygosity zygosity) => zygosity switch
    {
        Zygosity.Biallelic => new Phrase("biallelic", "双等位"),
        Zygosity.Monoallelic => new Phrase("monoallelic", "单等位"),
        Zygosity.Unknown => null,
    };
}
