using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Checks;

/// <summary>Units and hard ranges of known markers (BM-04, BM-05). An unknown marker is kept as it is.</summary>
internal static class MarkerValues
{
    public static void Check(BiomarkerMeasurement item, CaseFindings findings)
    {
        if (item.Value is null || MarkerDictionary.Current.Find(item.Marker) is not { Units.Count: > 0 } entry)
        {
            return;
        }

        if (item.Unit is null && entry.UnitRequired)
        {
            findings.Refuse(ProblemCode.UnitMissing, $"{item.Path}.unit", null, UnitsOf(entry));
        }
        else if (entry.FindUnit(item.Unit) is { } unit)
        {
            HardRange(item, entry, unit, findings);
        }
        else
        {
            findings.Refuse(ProblemCode.UnitNotAllowed, $"{item.Path}.unit", CaseFindings.Shown(item.Unit!), UnitsOf(entry));
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

    private static Phrase UnitsOf(MarkerEntry entry)
    {
        var units = string.Join(", ", entry.Units.Select(unit => unit.Name));
        return Phrase.Of($"{entry.Id} is measured in: {units} ({entry.Rule})", $"{entry.Id} 的单位应为：{units}（{entry.Rule}）");
    }
}
