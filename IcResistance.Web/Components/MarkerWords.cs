using System.Globalization;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Web.Components;

/// <summary>A marker's name and a measured value as a reader expects them.</summary>
internal static class MarkerWords
{
    /// <summary>The marker's name; an unknown marker is called by its id, as the record does.</summary>
    public static Phrase Of(string marker) => MarkerDictionary.Current.Find(marker)?.Name ?? Phrase.Same(marker);

    /// <summary>"&lt; 1 %", "24 %", or the words of the record where it gives no number; empty for neither.</summary>
    public static string Value(BiomarkerMeasurement item) => item.Value is { } value
        ? $"{Sign(item.Comparator ?? ValueComparator.Equal)}{Number(value)}\u2009{item.Unit}".TrimEnd('\u2009')
        : item.Text ?? "";

    /// <summary>A number as it was stated, without a false precision.</summary>
    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The true value lies below what the assay could count.</summary>
    public static bool IsBelowDetection(BiomarkerMeasurement item) => item.Comparator is ValueComparator.LessThan or ValueComparator.AtMost;

    private static string Sign(ValueComparator comparator) => comparator switch
    {
        ValueComparator.Equal => "",
        ValueComparator.LessThan => "<\u2009",
        ValueComparator.GreaterThan => ">\u2009",
        ValueComparator.AtMost => "≤\u2009",
        ValueComparator.AtLeast => "≥\u2009",
    };
}
