using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.CaseFiles.Editing.Fields;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using static IcResistance.Domain.CaseFiles.Editing.Forms.FormParts;

namespace IcResistance.Domain.CaseFiles.Editing.Forms;

/// <summary>Specimens and what was found in them.</summary>
internal static class LaboratoryForms
{
    private static readonly ValueList<FieldChoice> s_markers = MarkerDictionary.Current.Entries.Select(entry => new FieldChoice(entry.Id, entry.Name)).ToValueList();

    public static IEnumerable<FactField> Specimen(CaseRecord record) =>
    [
        Text("id", "Id", "编号", required: true),
        Choice<SpecimenType>("type", "Type", "类型", SpecimenWords.NameOf, required: true),
        Start(record, "Taken on", "采集日期"),
        Text("site", "Site", "部位"),
        Choice<SpecimenHistology>("histology", "Histology", "组织学", SpecimenWords.NameOf),
        Text("histologyText", "Histology in words", "组织学描述"),
        Number("purityPercent", "Tumour content, %", "肿瘤细胞比例（%）"),
        Text("assay", "Assay", "检测方法"),
        new ListField("covers", new Phrase("Genes covered", "覆盖基因"), FieldInput.Lines),
        AfterCycle,
        .. Time,
    ];

    /// <param name="record">The case.</param>
    /// <param name="marker">The marker as far as it is typed: it decides which units are offered.</param>
    public static IEnumerable<FactField> Biomarker(CaseRecord record, string marker) =>
    [
        new TextField("marker", new Phrase("Marker", "标志物")) { IsRequired = true, Choices = s_markers },
        Start(record),
        Number("value", "Value", "数值"),
        new TextField("unit", new Phrase("Unit", "单位")) { Choices = UnitsOf(marker) },
        Choice<ValueComparator>("comparator", "Comparator (= where empty)", "比较符（留空为 =）", Code),
        Text("text", "Value in words", "文字结果"),
        Text("assay", "Assay", "检测方法"),
        FormParts.Specimen(record),
        Number("referenceLow", "Reference range, lower limit", "参考范围下限"),
        Number("referenceHigh", "Reference range, upper limit", "参考范围上限"),
        AfterCycle,
        .. Time,
    ];

    public static IEnumerable<FactField> Finding(CaseRecord record) =>
    [
        Text("gene", "Gene", "基因", required: true),
        Text("alteration", "Alteration", "变异"),
        Choice<AlterationClass>("class", "Class", "变异类别", SpecimenWords.NameOf, required: true),
        Choice<Zygosity>("zygosity", "Zygosity", "等位状态", Say),
        Number("vafPercent", "Variant allele fraction, %", "变异等位基因频率（%）"),
        Choice<Pathogenicity>("pathogenicity", "Pathogenicity", "致病性", SpecimenWords.NameOf),
        FormParts.Specimen(record),
        Start(record),
        AfterCycle,
        .. Time,
    ];

    private static ValueList<FieldChoice> UnitsOf(string marker) => MarkerDictionary.Current.Find(marker.Trim()) is { Units: { Count: > 0 } units }
        ? units.Select(unit => new FieldChoice(unit.Name, Phrase.Same(unit.Name))).ToValueList()
        : [];

    private static Phrase Say(Zygosity zygosity) => SpecimenWords.NameOf(zygosity) ?? new Phrase("unknown", "不详");
}
