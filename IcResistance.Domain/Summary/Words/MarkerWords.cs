using System.Globalization;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Summary.Words;

/// <summary>Markers and their values as text.</summary>
internal static class MarkerWords
{
    /// <summary>The marker's name, or the id itself where the program does not know the marker.</summary>
    public static Phrase NameOf(string marker) => MarkerDictionary.Current.Find(marker)?.Name ?? Phrase.Same(marker);

    /// <summary>Value with unit: "80 %", "2.4 mut/Mb", "nd (&lt;0.01 %)".</summary>
    public static Phrase FullValue(BiomarkerMeasurement measurement)
    {
        var unit = measurement.Unit is null or "ratio" ? "" : "\u2009" + measurement.Unit;
        var number = measurement.Value is { } value ? Comparator(measurement) + value.ToString("0.####", CultureInfo.InvariantCulture) + unit : null;
        return (number, measurement.Text) switch
        {
            (null, null) => new Phrase("value not stated", "数值未说明"),
            (null, { } text) => Phrase.Same(text),
            ({ }, null) => Phrase.Same(number),
            ({ }, { } text) => Phrase.Of($"{number} ({text})", $"{number}（{text}）"),
        };
    }

    private static string Comparator(BiomarkerMeasurement measurement) =>
        measurement.Comparator is { } comparator and not ValueComparator.Equal ? comparator.WrittenName() : "";
}
