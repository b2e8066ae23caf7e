using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Biomarkers;

/// <summary>HLA class I on tumor cells by immunohistochemistry (<c>mhc-1-expression</c>): the protein side of a B2M or HLA loss.</summary>
public static class ClassOneExpression
{
    public const string Marker = "mhc-1-expression";

    private const string Percent = "%";

    private static decimal LostBelow => BiomarkerConventions.Default.ClassOneLostBelowPercent;

    public static IEnumerable<BiomarkerMeasurement> Of(CaseRecord record) => record.Biomarkers.Where(value => value.Marker == Marker);

    /// <summary>Under 1 % of tumor cells, none on a known scale, or lost in words. A limit that leaves more than that open is not a loss.</summary>
    public static bool IsLost(BiomarkerMeasurement value) => Range(value) is { } range
        ? range.High is 0 || (IsShare(value) && (range.High < LostBelow || (range.High == LostBelow && value.Comparator is ValueComparator.LessThan)))
        : LossInWords.IsLost(value.Text);

    /// <summary>At least 1 % of tumor cells, anything above nothing on another scale, or kept in words.</summary>
    public static bool IsKept(BiomarkerMeasurement value) => Range(value) is { } range
        ? !IsLost(value) && range.Low >= (IsShare(value) ? LostBelow : 0) && (range.Low > 0 || range.High is null)
        : LossInWords.IsKept(value.Text);

    private static MeasuredRange? Range(BiomarkerMeasurement value) => value.HasKnownUnit() ? MeasuredRange.Of(value) : null;

    private static bool IsShare(BiomarkerMeasurement value) => value.Unit?.TrimStart().StartsWith(Percent, StringComparison.Ordinal) is true;

    public static bool IsLostIn(CaseRecord record, Specimen specimen) => Of(record).Any(value => value.Specimen == specimen.Id && IsLost(value));

    /// <summary>The value with its specimen and assay, for a reader.</summary>
    public static Phrase Say(CaseRecord record, BiomarkerMeasurement value)
    {
        var text = MarkerComparison.Say(record, value);
        return new Phrase($"HLA class I: {text.En}.", $"HLA-Ⅰ 类：{text.Zh}。");
    }
}
