using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Resistance;

/// <summary>When a progression counts without the scan that confirms it (AR-24).</summary>
/// <remarks>Either very rapid growth while the patient deteriorates, or death before that scan.</remarks>
internal static class AwaitedConfirmation
{
    public static Phrase? WaivedBecause(ResistanceCourse course) => course switch
    {
        { RapidGrowth: true, Progression.Visit.ClinicallyStable: false } => new Phrase(
            "confirmation waived: very rapid growth and the patient deteriorates (AR-24)",
            "免除证实：肿瘤快速增大且患者病情恶化（AR-24）"),
        _ when DiedBeforeTheScan(course) => new Phrase(
            "confirmation waived: the patient died before a scan could confirm (AR-24)",
            "免除证实：患者在复查影像前死亡（AR-24）"),
        _ => null,
    };

    /// <summary>A death after other systemic treatment is not a death before the confirming scan: that scan was no longer awaited.</summary>
    private static bool DiedBeforeTheScan(ResistanceCourse course) =>
        course.Record.FollowUp is { Status: VitalStatus.Dead, Day: { } death }
        && course.ProgressionDay is { } progression
        && death >= progression
        && !course.Evaluations.Any(visit => visit.Day > progression && visit.Recist is not null and not RecistCategory.NE)
        && !course.Record.Therapies.Any(item => item is { IsLocal: false, Kind: not TherapyKind.Tcm } && item.Day > progression);
}
