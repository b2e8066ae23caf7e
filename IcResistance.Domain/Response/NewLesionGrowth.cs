using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>IR-03 for new lesions: whether they grew since the visit that opened the block.</summary>
public static class NewLesionGrowth
{
    private const int MaxTargets = 5;
    private const int MaxTargetsPerOrgan = 2;

    /// <summary>
    /// Up to five new lesions (two an organ) that are measurable are followed by their sum, the rest by any growth (IR-05).
    /// Growth adds up over visits, because the reference stays that of the first visit of the block.
    /// </summary>
    public static bool IsProven(NewLesionReading reference, NewLesionReading now, ResponseConventions conventions)
    {
        var growth = 0m;
        var targets = Targets(reference);
        foreach (var before in reference.Lesions)
        {
            if (LengthAt(now, before.Lesion) is not decimal length)
            {
                continue;
            }

            if (targets.Contains(before))
            {
                growth += length - before.Mm;
            }
            else if (length > before.Mm)
            {
                return true;
            }
        }

        return growth >= conventions.IrecistGrowthMm || now.IsLargerInWords;
    }

    private static decimal? LengthAt(NewLesionReading reading, Lesion lesion)
    {
        foreach (var item in reading.Lesions)
        {
            if (item.Lesion.Id == lesion.Id)
            {
                return item.Mm;
            }
        }

        return null;
    }

    private static List<NewLesion> Targets(NewLesionReading reading)
    {
        var targets = new List<NewLesion>();
        foreach (var lesion in reading.Lesions.OrderByDescending(item => item.Mm))
        {
            if (targets.Count < MaxTargets && Measurability.IsMeasurable(lesion.Lesion, lesion.Mm, modality: null, sliceMm: null)
                && targets.Count(item => Measurability.OrganOf(item.Lesion) == Measurability.OrganOf(lesion.Lesion)) < MaxTargetsPerOrgan)
            {
                targets.Add(lesion);
            }
        }

        return targets;
    }
}
