namespace IcResistance.Domain.Host;

/// <summary>Corticosteroid doses that equal 5 mg of prednisone (HF-08).</summary>
public static class SteroidConversion
{
    // A longer name stands before the one that it contains.
    private static readonly (string Drug, decimal Milligrams)[] s_equalToFive =
    [
        ("methylprednisolone", 4m), ("prednisolone", 5m), ("prednisone", 5m), ("dexamethasone", 0.75m), ("hydrocortisone", 20m), ("betamethasone", 0.6m),
        ("甲泼尼龙", 4m), ("甲强龙", 4m), ("泼尼松龙", 5m), ("泼尼松", 5m), ("地塞米松", 0.75m), ("氢化可的松", 20m), ("倍他米松", 0.6m),
    ];

    /// <summary>
    /// The dose of a named drug that equals 5 mg of prednisone; null for a drug that is not in the table, which is never
    /// converted.
    /// </summary>
    public static decimal? EqualToPrednisoneFive(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return s_equalToFive
            .Where(row => name.Contains(row.Drug, StringComparison.OrdinalIgnoreCase))
            .Select(row => (decimal?)row.Milligrams)
            .FirstOrDefault();
    }
}
