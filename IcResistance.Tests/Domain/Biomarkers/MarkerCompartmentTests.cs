using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Biomarkers;

public sealed class MarkerCompartmentTests
{
    [Theory]
    [InlineData("cd8-density", "IHC C8/144B, tumour", "cells/mm2", SpecimenType.Tissue, Compartment.Tumor)]
    [InlineData("cd8-density", "IHC C8/144B, stroma", "cells/mm2", SpecimenType.Tissue, Compartment.Stroma)]
    [InlineData("cd8-density", "多重荧光，间质", "cells/mm2", SpecimenType.Tissue, Compartment.Stroma)]
    [InlineData("cd8-density", "IHC, tumour and stroma", "cells/mm2", SpecimenType.Tissue, Compartment.TissueNotStated)]
    [InlineData("cd8-density", "IHC C8/144B", "cells/mm2", SpecimenType.Tissue, Compartment.TissueNotStated)]
    [InlineData("treg", "WES, tumour-normal pair", "%", SpecimenType.Tissue, Compartment.TissueNotStated)]
    [InlineData("pd-l1-tps", "22C3", "%", SpecimenType.Tissue, Compartment.Tumor)]
    [InlineData("collagen-caf", "IHC", "%", SpecimenType.Tissue, Compartment.Stroma)]
    [InlineData("ctdna-mean-vaf", "tumour-informed PCR", "%", SpecimenType.Plasma, Compartment.Blood)]
    [InlineData("mdsc", "flow", "% of PBMC", SpecimenType.Blood, Compartment.Blood)]
    [InlineData("il-6", "ELISA", "pg/mL", SpecimenType.Effusion, Compartment.Effusion)]
    [InlineData("ldh", null, "U/L", null, Compartment.Blood)]
    [InlineData("il-6", "ELISA", "pg/mL", null, Compartment.NotStated)]
    public void Compartment_IsWhatTheRecordSays_NeverAGuess(string marker, string? assay, string unit, SpecimenType? type, Compartment expected)
    {
        var record = new CaseRecord
        {
            Id = "p1",
            Specimens = type is { } known ? [new Specimen { Time = EventTime.OnDay(0), Id = "S1", Type = known }] : [],
            Biomarkers = [new BiomarkerMeasurement { Time = EventTime.OnDay(0), Marker = marker, Value = 1, Unit = unit, Assay = assay, Specimen = type is null ? null : "S1" }],
        }.Numbered();

        Assert.Equal(expected, MarkerCompartment.Of(record, record.Biomarkers[0]));
    }
}
