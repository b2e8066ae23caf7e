using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Biomarkers;

/// <summary>HLA class I on tumor cells by immunohistochemistry (<c>mhc-1-expression</c>): the protein side of a B2M or HLA loss.</summary>
public static class ClassOneExpression
{
    public const string Marker = "mhc-1-expression";

    /// <summary>
    /// Share of tumor cells, in %, under which class I counts as lost (P). A lower value that is still above it has fallen,
    /// not gone.
    /// </summary>
    public const decimal LostBelowPercent = 1;

    private static readonly string[] s_lostWords = ["absent", "lost", "loss", "negative"];

    public static IEnumerable<BiomarkerMeasurement> Of(CaseRecord record) => record.Biomarkers.Where(value => value.Marker == Marker);

    public static bool IsLost(BiomarkerMeasurement value) => value.Value is { } percent
        ? percent < LostBelowPercent || (percent == LostBelowPercent && value.Comparator is ValueComparator.LessThan)
        : value.Text is { } text && s_lostWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    public static bool IsKept(BiomarkerMeasurement value) => value.Value is not null && !IsLost(value);

    public static bool IsLostIn(CaseRecord record, Specimen specimen) => Of(record).Any(value => value.Specimen == specimen.Id && IsLost(value));

    /// <summary>The value with its specimen and assay, for a reader.</summary>
    public static Phrase Say(CaseRecord record, BiomarkerMeasurement value)
    {
        var text = MarkerComparison.Say(record, value);
        return new Phrase($"HLA class I: {text.En}.", $"HLA-Ⅰ 类：{text.Zh}。");
    }
}
