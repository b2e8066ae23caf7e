using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules.HostRelated;

/// <summary>Gut microbiome: antibiotics and probiotics with their windows, stool results as stated (HF-05, HF-09).</summary>
internal sealed class MicrobiomeRule : HostContextRule
{
    public override string Mechanism => "HOST-5";

    protected override IEnumerable<Evidence> Facts(MechanismContext context) =>
        DrugExposure.Antibiotics(context)
            .Concat(DrugExposure.Courses(context, ConcomitantKind.Probiotic).Select(Probiotic))
            .Concat(context.Record.Biomarkers.Where(value => IsStool(context.Record, value)).Select(value => Stool(context.Record, value)));

    private static bool IsStool(CaseRecord record, BiomarkerMeasurement value) => record.FindSpecimen(value.Specimen)?.Type is SpecimenType.Stool;

    private static Evidence Probiotic(ConcomitantMedication course) =>
        new(new Phrase($"Probiotic: {course.Name}.", $"益生菌：{course.Name}。"), [course.Path], "HF-09");

    private static Evidence Stool(CaseRecord record, BiomarkerMeasurement value)
    {
        var text = MarkerComparison.Say(record, value);
        return new Evidence(
            new Phrase($"{value.Marker}: {text.En}; investigational, no cut-off.", $"{value.Marker}：{text.Zh}；研究性，无临界值。"), [value.Path], "HF-09");
    }
}
