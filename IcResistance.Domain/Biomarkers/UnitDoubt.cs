using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Biomarkers;

/// <summary>Why the number of a value may not be read: its unit is none that the marker is known in, or is not stated (BM-03, BM-04).</summary>
/// <remarks>
/// Such a value is kept and shown as it is written. It meets no cut-off, is compared with no other value and enters no
/// arithmetic, because nothing says how the number stands to those of the marker's own units. Words beside it are still read.
/// </remarks>
public static class UnitDoubt
{
    /// <summary>The reason with the units that the marker is known in; null where the number may be read, or there is none.</summary>
    public static Phrase? Of(BiomarkerMeasurement value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Value is null || MarkerDictionary.Current.Find(value.Marker) is not { Units.Count: > 0 } entry || entry.FindUnit(value.Unit) is not null
            ? null
            : value.Unit is { } unit
                ? Phrase.Of($"the unit {unit} is not one that {entry.Id} is read in ({UnitsOf(entry)})", $"{entry.Id} 不以 {unit} 为单位判读（应为 {UnitsOf(entry)}）")
                : Phrase.Of($"no unit is stated for {entry.Id} ({UnitsOf(entry)})", $"{entry.Id} 未注明单位（应为 {UnitsOf(entry)}）");
    }

    /// <summary>Whether the number may be read as far as its unit goes. A marker that depends on its assay has no units of its own.</summary>
    public static bool HasKnownUnit(this BiomarkerMeasurement value) => Of(value) is null;

    /// <summary>The marker's units by their usual spelling.</summary>
    public static string UnitsOf(MarkerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return string.Join(", ", entry.Units.Select(unit => unit.Name));
    }
}
