using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Biomarkers;

/// <summary>
/// Whether two values of a marker may be compared at all (BM-03): same marker, assay, unit and kind of specimen, both with
/// a number.
/// </summary>
public static class MarkerComparison
{
    /// <summary>Why the two may not be compared; null where they may.</summary>
    public static Phrase? Obstacle(CaseRecord record, BiomarkerMeasurement first, BiomarkerMeasurement second) => (first, second) switch
    {
        _ when first.Marker != second.Marker =>
            Because($"two markers, {first.Marker} and {second.Marker}", $"两种标志物：{first.Marker} 与 {second.Marker}"),
        _ when first.Value is null || second.Value is null => Because($"a value without a number", $"其中一个数值无数字"),
        _ when (UnitDoubt.Of(first) ?? UnitDoubt.Of(second)) is { } doubt => doubt,
        _ when first.Assay is null || second.Assay is null => Because($"an assay is not stated", $"检测方法未说明"),
        _ when !AssayName.IsSame(first.Assay, second.Assay) => Because($"two assays, {first.Assay} and {second.Assay}", $"两种检测方法：{first.Assay} 与 {second.Assay}"),
        _ when !IsSameUnit(first, second) => Because($"two units, {first.Unit ?? "not stated"} and {second.Unit ?? "not stated"}", $"单位不同：{first.Unit ?? "未说明"} 与 {second.Unit ?? "未说明"}"),
        _ when SpecimenTypeOf(record, first) is var one && SpecimenTypeOf(record, second) is var two && one != two => one is null || two is null
            ? Because($"a kind of specimen is not stated", $"其中一个标本类型未说明")
            : Because($"two kinds of specimen", $"标本类型不同"),
        _ when IsBelowDetection(first) && IsBelowDetection(second) => Because($"both values are below detection", $"两值均低于检测下限"),
        _ => null,
    };

    /// <summary>One unit, whatever its spelling; percentages of two different wholes ("% of CD4+", "% of CD45+") are two units.</summary>
    internal static bool IsSameUnit(BiomarkerMeasurement first, BiomarkerMeasurement second) => (first.Unit, second.Unit) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        ({ } one, { } two) => MarkerUnit.IsSameText(one, two)
            || (MarkerDictionary.Current.Find(first.Marker)?.Units.Any(unit => unit.IsSpelled(one) && unit.IsSpelled(two)) ?? false),
    };

    /// <summary>Tissue from two sites may differ by site alone (BM-06): comparable, but to be said.</summary>
    public static bool IsOtherSite(CaseRecord record, BiomarkerMeasurement first, BiomarkerMeasurement second) =>
        record.FindSpecimen(first.Specimen) is { Type: SpecimenType.Tissue, Site: { } before }
        && record.FindSpecimen(second.Specimen) is { Site: { } after }
        && !Same(before, after);

    /// <summary>Tissue taken under steroids or radiotherapy, or within 28 days after (BM-06): comparable, but to be said.</summary>
    public static bool IsAfterLocalOrSteroid(CaseRecord record, BiomarkerMeasurement value) =>
        SpecimenTypeOf(record, value) is SpecimenType.Tissue
        && value.Day is { } day
        && (record.Concomitant.Any(course => course.Kind is ConcomitantKind.Corticosteroid && IsWithin(course.Day, course.End.Day ?? int.MaxValue, day))
            || record.Therapies.Any(course => course.Kind is TherapyKind.Radiotherapy && IsWithin(course.Day, course.End.Day ?? course.Day, day)));

    public static SpecimenType? SpecimenTypeOf(CaseRecord record, BiomarkerMeasurement value) => record.FindSpecimen(value.Specimen)?.Type;

    /// <summary>The assay could only say "less than"; the number is then an upper limit.</summary>
    public static bool IsBelowDetection(BiomarkerMeasurement value) => value.Comparator is ValueComparator.LessThan or ValueComparator.AtMost;

    /// <summary>Value, unit, assay, specimen and time, for example "9 % of CD4+ (IF panel B; tissue S1, day -18)".</summary>
    public static Phrase Say(CaseRecord record, BiomarkerMeasurement value)
    {
        var specimen = record.FindSpecimen(value.Specimen);
        var place = specimen is null ? GenomicWording.When(value.Time) : GenomicWording.Of(specimen with { Assay = null }, value.Time);
        var assay = value.Assay is { } name ? $"{name}; " : "";
        return new Phrase($"{Amount(value)} ({assay}{place.En})", $"{Amount(value)}（{assay}{place.Zh}）");
    }

    private static bool IsWithin(int? start, int? end, int day) => start <= day && end >= day - BiomarkerConventions.Default.InfluenceDays;

    internal static string Amount(BiomarkerMeasurement value)
    {
        var sign = value.Comparator is { } comparator and not ValueComparator.Equal ? $"{comparator.WrittenName()} " : "";
        return value.Value is { } number ? FormattableString.Invariant($"{sign}{number:0.####} {value.Unit}").Trim() : $"\"{value.Text}\"";
    }

    private static bool Same(string? first, string? second) => string.Equals(first?.Trim(), second?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static Phrase Because(FormattableString en, FormattableString zh) => Phrase.Of(en, zh);
}
