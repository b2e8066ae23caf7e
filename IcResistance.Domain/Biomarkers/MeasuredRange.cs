using IcResistance.Domain.Record;

namespace IcResistance.Domain.Biomarkers;

/// <summary>What a measurement says of the true value: one number, or everything below or above a limit of the assay.</summary>
/// <param name="Low">Least value that it can be.</param>
/// <param name="High">Greatest value that it can be; null: no upper limit.</param>
internal readonly record struct MeasuredRange(decimal Low, decimal? High)
{
    /// <summary>Null for a measurement without a number.</summary>
    public static MeasuredRange? Of(BiomarkerMeasurement value) => value switch
    {
        { Value: null } => null,
        { Value: { } limit, Comparator: ValueComparator.LessThan or ValueComparator.AtMost } => new(0, limit),
        { Value: { } limit, Comparator: ValueComparator.GreaterThan or ValueComparator.AtLeast } => new(limit, null),
        { Value: { } number } => new(number, number),
    };

    /// <summary>Whether this is at least the given fold of <paramref name="before"/>: true or false whatever the true values are, null where the limits leave it open.</summary>
    public bool? IsAtLeast(int numerator, int denominator, MeasuredRange before) =>
        before is { Low: 0, High: 0 } ? IsAboveZero()
        : before.High is { } most && Low > 0 && Low * denominator >= most * numerator ? true
        : High is { } high && high * denominator < before.Low * numerator ? false
        : High is 0 ? false
        : IsExact && before.IsExact ? false
        : null;

    private bool IsExact => Low == High;

    /// <summary>Anything above nothing is a rise beyond every fold.</summary>
    private bool? IsAboveZero() => Low > 0 ? true : High is 0 ? false : null;
}
