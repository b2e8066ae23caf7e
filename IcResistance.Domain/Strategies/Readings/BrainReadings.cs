using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance.Patterns;

namespace IcResistance.Domain.Strategies.Readings;

/// <summary>Whether there is disease in the brain or leptomeninges, which anti-VEGF trials weigh (ST-23).</summary>
internal static class BrainReadings
{
    /// <summary>
    /// Met only where the brain was imaged and nothing hints at disease there: an equivocal lesion decides nothing (RC-17), and radiotherapy or
    /// surgery of the brain says that there was something to treat.
    /// </summary>
    public static Reading NoMetastasis(StrategyCase patient)
    {
        var record = patient.Record;
        var lesions = record.Lesions.Select((lesion, index) => (Path: $"lesions[{index}]", lesion)).Where(item => IsCns(item.lesion.Organ)).Select(item => item.Path)
            .Concat(record.Assessments.Where(visit => visit.NewLesions is not NewLesionStatus.Equivocal && visit.NewLesionSites.Any(IsCns)).Select(visit => visit.Path))
            .Concat(record.Assessments.Where(visit => visit.LesionChanges.Any(change => IsCns(change.Site))).Select(visit => visit.Path))
            .Distinct()
            .ToList();
        var equivocal = record.Assessments.Where(visit => visit.NewLesions is NewLesionStatus.Equivocal && visit.NewLesionSites.Any(IsCns)).Select(visit => visit.Path).ToList();
        var treated = record.Therapies.Where(item => item.Kind is TherapyKind.Radiotherapy or TherapyKind.Surgery or TherapyKind.Ablation && IsCns(item.Site)).Select(item => item.Path).ToList();
        var imaged = record.Assessments.Where(visit => visit.Regions.Any(IsCns)).Select(visit => visit.Path).ToList();
        return lesions.Count > 0 ? Reading.NotMet(new Phrase("Disease in the brain or leptomeninges is on record.", "记录有脑或软脑膜病灶。"), lesions)
            : equivocal.Count > 0 ? Reading.Unknown(new Phrase("An equivocal lesion in the brain is on record.", "记录有脑部可疑病灶。"), equivocal)
            : treated.Count > 0 ? Reading.Unknown(new Phrase("The brain was treated locally; for what is not on record.", "曾行脑部局部治疗，治疗原因未记录。"), treated)
            : imaged.Count > 0 ? Reading.Met(new Phrase("The brain was imaged; no lesion is recorded there.", "已行脑部影像，未记录病灶。"), imaged[^1])
            : Reading.Unknown(new Phrase("No brain imaging is on record.", "无脑部影像记录。"));
    }

    private static bool IsCns(string? place) => place is not null && OrganName.IsCns(OrganName.Of(place));
}
