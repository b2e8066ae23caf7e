using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Record;

public sealed class LinkedFactsTests
{
    private static readonly CaseRecord s_record = new CaseRecord
    {
        Id = "case",
        Lesions = [new Lesion { Id = "T1", Organ = "lung" }, new Lesion { Id = "T2", Organ = "liver" }],
        Assessments =
        [
            new ResponseAssessment { Time = EventTime.OnDay(0), Measurements = [new LesionMeasurement { Lesion = "T1", Mm = 20 }] },
            new ResponseAssessment { Time = EventTime.OnDay(60), LesionChanges = [new LesionChange { Lesion = "T2", Change = LesionChangeKind.Larger }] },
        ],
        Specimens = [new Specimen { Time = EventTime.OnDay(60), Id = "S1", Type = SpecimenType.Tissue }],
        Genomics = [new GenomicFinding { Time = EventTime.OnDay(60), Gene = "B2M", Specimen = "S1", Class = AlterationClass.Frameshift }],
        Biomarkers = [new BiomarkerMeasurement { Time = EventTime.OnDay(60), Marker = "treg", Specimen = "S1" }, new BiomarkerMeasurement { Time = EventTime.OnDay(60), Marker = "ldh" }],
    }.Numbered();

    [Theory]
    [InlineData("specimens[0]", "genomics[0] biomarkers[0]")]
    [InlineData("genomics[0]", "specimens[0] biomarkers[0]")]
    [InlineData("biomarkers[0]", "specimens[0] genomics[0]")]
    [InlineData("lesions[0]", "assessments[0]")]
    [InlineData("lesions[1]", "assessments[1]")]
    [InlineData("biomarkers[1]", "")]
    [InlineData("nothing[9]", "")]
    [InlineData(null, "")]
    public void ChosenFact_BringsWhatBelongsToIt(string? chosen, string linked) =>
        Assert.Equal(linked, string.Join(' ', LinkedFacts.Of(s_record, chosen)));
}
