using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Web.Features.Biomarkers;

internal static class BiomarkerText
{
    public static readonly Phrase Title = new("Biomarkers", "生物标志物");
    public static readonly Phrase Nothing = new("No biomarker, genomic finding or specimen is on record.", "未见生物标志物、基因检测或标本记录。");
    public static readonly Phrase Change = new("Baseline → progression", "基线 → 进展");
    public static readonly Phrase Course = new("Course of single markers", "单项标志物动态");
    public static readonly Phrase NoChange = new("No marker has values both from before the ICI and from progression.", "无标志物同时具有 ICI 前与进展时数值。");
    public static readonly Phrase NoCourse = new("No marker has enough dated values for a course: three, or two of one with a validated cut-off.", "无标志物具有足够的注明日期的数值（至少三个；有经验证临界值者至少两个）。");
    public static readonly Phrase FoldAxis = new("multiple of the own value before ICI", "相对自身 ICI 前数值的倍数");
    public static readonly Phrase FirstDose = new("ICI", "ICI");
    public static readonly Phrase FirstProgression = new("PD", "PD");
    public static readonly Phrase AssayNotStated = new("assay not stated", "检测方法未说明");
    public static readonly Phrase Ctdna = new("ctDNA: clearance and rise", "ctDNA：清除与升高");
    public static readonly Phrase NotDetected = new("not detected", "未检出");
    public static readonly Phrase Rising = new("rise", "升高");
    public static readonly Phrase Values = new("All values", "全部数值");
    public static readonly Phrase Genomics = new("Genomic findings", "基因组改变");
    public static readonly Phrase Specimens = new("Specimens", "标本");
    public static readonly Phrase NoValues = new("No biomarker value is on record.", "未见生物标志物数值。");
    public static readonly Phrase NoGenomics = new("No genomic finding is on record.", "未见基因组改变记录。");
    public static readonly Phrase NoSpecimens = new("No specimen is on record.", "未见标本记录。");
    public static readonly Phrase BelowDetection = new("below detection", "低于检测下限");
    public static readonly Phrase Marker = new("Marker", "标志物");
    public static readonly Phrase Value = new("Value", "数值");
    public static readonly Phrase Reading = new("Read as", "判读");
    public static readonly Phrase Assay = new("Assay", "检测方法");
    public static readonly Phrase Specimen = new("Specimen", "标本");
    public static readonly Phrase Time = new("Time", "时间");
    public static readonly Phrase Reference = new("Reference", "参考范围");
    public static readonly Phrase Gene = new("Gene", "基因");
    public static readonly Phrase Alteration = new("Alteration", "改变");
    public static readonly Phrase Class = new("Class", "类型");
    public static readonly Phrase Zygosity = new("Zygosity", "合子性");
    public static readonly Phrase Vaf = new("VAF", "VAF");
    public static readonly Phrase Phase = new("When", "时期");
    public static readonly Phrase Pathogenicity = new("Pathogenicity", "致病性");
    public static readonly Phrase Site = new("Site", "部位");
    public static readonly Phrase Purity = new("Tumour cells", "肿瘤细胞含量");
    public static readonly Phrase Histology = new("Histology", "组织学");
    public static readonly Phrase CoverageUnknown = new("coverage not stated", "覆盖范围未说明");
    public static readonly Phrase NotStated = new("not stated", "未说明");
    public static readonly Phrase NotFound = new("Covered and not found altered", "已覆盖且未见改变");
    public static readonly Phrase Baseline = new("baseline", "基线");
    public static readonly Phrase OnTreatment = new("on ICI", "ICI 治疗中");
    public static readonly Phrase Progression = new("progression", "进展");
    public static readonly Phrase Unknown = new("unknown", "不详");

    public static Phrase Of(ClearanceResult result) => result switch
    {
        ClearanceResult.Cleared => new("cleared", "已清除"),
        ClearanceResult.NotCleared => new("not cleared", "未清除"),
        ClearanceResult.NotEvaluable => new("clearance not evaluable", "清除不可评估"),
    };

    public static Phrase Of(MolecularResult result) => result switch
    {
        MolecularResult.Response => new("molecular response", "分子学应答"),
        MolecularResult.NoResponse => new("no molecular response", "无分子学应答"),
        MolecularResult.NotEvaluable => new("molecular response not evaluable", "分子学应答不可评估"),
    };

    public static Phrase Of(Zygosity? zygosity) => zygosity switch
    {
        Domain.Record.Zygosity.Biallelic => new("biallelic", "双等位基因"),
        Domain.Record.Zygosity.Monoallelic => new("monoallelic", "单等位基因"),
        Domain.Record.Zygosity.Unknown or null => NotStated,
    };

    public static Phrase Of(Pathogenicity? pathogenicity) => pathogenicity switch
    {
        Domain.Record.Pathogenicity.Pathogenic => new("pathogenic", "致病"),
        Domain.Record.Pathogenicity.LikelyPathogenic => new("likely pathogenic", "可能致病"),
        Domain.Record.Pathogenicity.Vus => new("uncertain significance (VUS)", "意义未明（VUS）"),
        Domain.Record.Pathogenicity.Benign => new("benign", "良性"),
        Domain.Record.Pathogenicity.Unknown or null => NotStated,
    };

    public static Phrase Of(SpecimenHistology histology) => histology switch
    {
        SpecimenHistology.Adenocarcinoma => new("adenocarcinoma", "腺癌"),
        SpecimenHistology.Squamous => new("squamous", "鳞状细胞癌"),
        SpecimenHistology.LargeCell => new("large cell", "大细胞癌"),
        SpecimenHistology.Adenosquamous => new("adenosquamous", "腺鳞癌"),
        SpecimenHistology.Sarcomatoid => new("sarcomatoid", "肉瘤样癌"),
        SpecimenHistology.Nos => new("not otherwise specified", "非特指型"),
        SpecimenHistology.Other => new("other", "其他"),
        SpecimenHistology.SmallCell => new("small cell", "小细胞癌"),
        SpecimenHistology.NoTumour => new("no tumour", "无肿瘤"),
    };
}
