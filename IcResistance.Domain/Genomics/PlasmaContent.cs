using IcResistance.Domain.Record;

namespace IcResistance.Domain.Genomics;

/// <summary>Whether a plasma specimen held circulating tumor DNA, without which it cannot show that something was absent (GX-05).</summary>
public static class PlasmaContent
{
    private static readonly string[] s_levels = ["ctdna-max-vaf", "ctdna-mean-vaf", "ctdna-mtm"];

    /// <summary>True: a somatic finding or a level above detection. False: a level below detection and no finding. Null: the record does not tell.</summary>
    /// <remarks>A level above or below detection is one in any unit.</remarks>
    public static bool? ShowsCtdna(CaseRecord record, Specimen plasma)
    {
        if (record.Genomics.Any(finding => finding.Specimen == plasma.Id && finding.Class is not AlterationClass.WildType && !ClonalHematopoiesis.MayExplain(record, finding)))
        {
            return true;
        }

        var levels = record.Biomarkers.Where(value => s_levels.Contains(value.Marker) && value.Specimen == plasma.Id).ToList();
        return levels.Count == 0 ? null : levels.Exists(value => value is { Value: > 0, Comparator: not (ValueComparator.LessThan or ValueComparator.AtMost) });
    }
}
