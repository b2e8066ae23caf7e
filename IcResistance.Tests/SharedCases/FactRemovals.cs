using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.SharedCases;

/// <summary>Every record that lacks one fact of another: a specimen with all that hangs on it, a value, a purity, a date of stopping.</summary>
/// <remarks>
/// What a record says by silence is left alone: without its finding a covered gene is not altered, without its progression a visit
/// shows none, and a stop "for progression" tells of one.
/// </remarks>
internal static class FactRemovals
{
    public static IEnumerable<(string What, CaseRecord Record)> Of(CaseRecord record) =>
    [
        .. Each("specimen", record.Specimens, item => Without(record, item)),
        .. Each("purity", record.Specimens, item => record with { Specimens = Change(record.Specimens, item, item with { PurityPercent = null }) }),
        .. Each("assay", record.Specimens, item => record with { Specimens = Change(record.Specimens, item, item with { Assay = null }) }),
        .. Each("coverage", record.Specimens, item => record with { Specimens = Change(record.Specimens, item, item with { Covers = default }) }),
        .. Each("value", record.Biomarkers, item => record with { Biomarkers = Without(record.Biomarkers, item) }),
        .. Each("assay of", record.Biomarkers, item => record with { Biomarkers = Change(record.Biomarkers, item, item with { Assay = null }) }),
        .. Each("unit of", record.Biomarkers, item => record with { Biomarkers = Change(record.Biomarkers, item, item with { Unit = null }) }),
        .. Each("drug", record.Concomitant, item => record with { Concomitant = Without(record.Concomitant, item) }),
        .. Each("performance", record.Performance, item => record with { Performance = Without(record.Performance, item) }),
        .. Each("end of", record.Therapies, item => record with { Therapies = Change(record.Therapies, item, item with { End = default }) }),
        .. Each("stop reason of", record.Therapies.Where(item => item.StopReason is not StopReason.Progression), item =>
            record with { Therapies = Change(record.Therapies, item, item with { StopReason = null }) }),
        .. Each("regions of", record.Assessments, item => record with { Assessments = Change(record.Assessments, item, item with { Regions = default }) }),
        .. Each("stability at", record.Assessments, item => record with { Assessments = Change(record.Assessments, item, item with { ClinicallyStable = null }) }),
        .. Each("non-target call of", record.Assessments.Where(item => item.NonTarget is not NonTargetStatus.Pd), item =>
            record with { Assessments = Change(record.Assessments, item, item with { NonTarget = null }) }),
        ("patient", record with { Patient = null }),
        ("drivers", record with { Drivers = default }),
        ("follow-up", record with { FollowUp = null }),
    ];

    private static IEnumerable<(string, CaseRecord)> Each<T>(string what, IEnumerable<T> items, Func<T, CaseRecord> remove)
        where T : ClinicalEvent => items.Select(item => ($"{what} {item.Path}", remove(item).Numbered()));

    private static CaseRecord Without(CaseRecord record, Specimen specimen) => record with
    {
        Specimens = Without(record.Specimens, specimen),
        Genomics = record.Genomics.Where(item => item.Specimen != specimen.Id).ToValueList(),
        Biomarkers = record.Biomarkers.Where(item => item.Specimen != specimen.Id).ToValueList(),
    };

    private static ValueList<T> Without<T>(ValueList<T> items, T item)
        where T : ClinicalEvent => items.Where(other => other.Index != item.Index).ToValueList();

    private static ValueList<T> Change<T>(ValueList<T> items, T item, T changed)
        where T : ClinicalEvent => items.Select(other => other.Index == item.Index ? changed : other).ToValueList();
}
