using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>Specimens and what was found in them.</summary>
internal static class LaboratoryReading
{
    public static Specimen Specimen(ObjectReader source) => new()
    {
        Id = source.RequiredText("id"),
        Time = source.Time(),
        Type = source.RequiredChoice<SpecimenType>("type"),
        Site = source.Text("site"),
        PurityPercent = source.Number("purityPercent", 0, 100),
        Histology = source.Choice<SpecimenHistology>("histology"),
        HistologyText = source.Text("histologyText"),
        Assay = source.Text("assay"),
        Covers = source.Texts("covers"),
        AfterCycle = source.Integer("afterCycle", 0, 500),
    };

    public static BiomarkerMeasurement Biomarker(ObjectReader source)
    {
        if (!source.Has("value") && !source.Has("text"))
        {
            source.Refuse(ProblemCode.NoValue, Expected.ValueOrText);
        }

        return new BiomarkerMeasurement
        {
            Time = source.Time(),
            Marker = source.RequiredText("marker"),
            Value = source.Number("value"),
            Comparator = source.Choice<ValueComparator>("comparator"),
            Text = source.Text("text"),
            Unit = source.Text("unit"),
            Assay = source.Text("assay"),
            Specimen = source.Text("specimen"),
            ReferenceLow = source.Number("referenceLow"),
            ReferenceHigh = source.Number("referenceHigh"),
            AfterCycle = source.Integer("afterCycle", 0, 500),
        };
    }

    public static GenomicFinding Finding(ObjectReader source) => new()
    {
        Time = source.Time(),
        Specimen = source.Text("specimen"),
        Gene = source.RequiredText("gene"),
        Alteration = source.Text("alteration"),
        Class = source.RequiredChoice<AlterationClass>("class"),
        Pathogenicity = source.Choice<Pathogenicity>("pathogenicity"),
        Zygosity = source.Choice<Zygosity>("zygosity"),
        VafPercent = source.Number("vafPercent", 0, 100),
        AfterCycle = source.Integer("afterCycle", 0, 500),
    };
}
