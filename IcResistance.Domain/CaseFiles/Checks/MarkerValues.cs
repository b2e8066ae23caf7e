using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Checks;

/// <summary>Units and ranges of known markers (BM-03 to BM-05). An unknown marker is kept as it is.</summary>
/// <remarks>
/// Only a value that cannot be is refused. One in a unit that the marker is not known in, or in none, is kept and named, and no
/// rule reads it (<see cref="UnitDoubt"/>).
/// </remarks>
internal static class MarkerValues
{
    /// <summary>Refuses what cannot be: a number outside the possible range, or a ratio that says nothing without its unit (BM-27).</summary>
    public static void Check(BiomarkerMeasurement item, CaseFindings findings)
    {
        if (item.Value is not { } value || MarkerDictionary.Current.Find(item.Marker) is not { Units.Count: > 0 } entry)
        {
            return;
        }

        if (item.Unit is null && entry.UnitRequired)
        {
            var units = UnitDoubt.UnitsOf(entry);
            findings.Refuse(ProblemCode.UnitMissing, $"{item.Path}.unit", null, Phrase.Of(
                $"no unit is given; {entry.Id} {value} says nothing without one of: {units} ({entry.Rule})",
                $"未给出单位；{entry.Id} {value} 须注明单位：{units}（{entry.Rule}）"));
        }
        else if (entry.FindUnit(item.Unit) is { } unit)
        {
            HardRange(item, entry, unit, findings);
        }
    }

    /// <summary>Warns of a number whose unit the marker is not known in, or that has none.</summary>
    public static void Warn(BiomarkerMeasurement item, CaseFindings findings)
    {
        if (item.HasKnownUnit() || MarkerDictionary.Current.Find(item.Marker) is not { UnitRequired: false } entry)
        {
            return;
        }

        var (amount, units) = (MarkerComparison.Amount(item), UnitDoubt.UnitsOf(entry));
        if (item.Unit is { } unit)
        {
            findings.Warn(ProblemCode.UnitNotRead, $"{item.Path}.unit", CaseFindings.Shown(unit), Phrase.Of(
                $"{entry.Id} {amount} is kept and shown, not interpreted; {entry.Id} is read in: {units} ({entry.Rule}, BM-03)",
                $"{entry.Id} {amount} 予以保留和展示，不作解读；{entry.Id} 的判读单位为：{units}（{entry.Rule}、BM-03）"));
        }
        else
        {
            findings.Warn(ProblemCode.UnitNotStated, $"{item.Path}.unit", null, Phrase.Of(
                $"no unit is given; {entry.Id} {amount} is kept and shown, not interpreted; {entry.Id} is read in: {units} ({entry.Rule}, BM-03)",
                $"未给出单位；{entry.Id} {amount} 予以保留和展示，不作解读；{entry.Id} 的判读单位为：{units}（{entry.Rule}、BM-03）"));
        }
    }

    private static void HardRange(BiomarkerMeasurement item, MarkerEntry entry, MarkerUnit unit, CaseFindings findings)
    {
        if (item.Value is { } value && (value < unit.HardLow || value > unit.HardHigh))
        {
            var expectation = Phrase.Of(
                $"{entry.Id} is possible from {unit.HardLow} to {unit.HardHigh} {unit.Name} ({entry.Rule})",
                $"{entry.Id} 的可能范围为 {unit.HardLow} 至 {unit.HardHigh} {unit.Name}（{entry.Rule}）");
            findings.Refuse(ProblemCode.OutsideHardRange, $"{item.Path}.value", CaseFindings.Shown(value), expectation);
        }
    }
}
