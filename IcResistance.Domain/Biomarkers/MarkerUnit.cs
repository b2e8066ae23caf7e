using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Biomarkers;

/// <summary>A unit of a marker, with the values that are possible in it.</summary>
public sealed record MarkerUnit
{
    /// <summary>The unit's usual spelling; "%" also stands for a percentage of something named ("% of CD4+").</summary>
    public required string Name { get; init; }

    public ValueList<string> Spellings { get; init; }

    /// <summary>Least possible value; below it a value is refused (BM-05).</summary>
    public decimal? HardLow { get; init; }

    public decimal? HardHigh { get; init; }

    /// <summary>Greatest usual value; beyond it a value is taken with a warning (BM-05).</summary>
    public decimal? SoftHigh { get; init; }

    /// <summary>Greatest usual multiple of the measurement's own upper reference limit.</summary>
    public decimal? SoftTimesUpperLimit { get; init; }

    /// <summary>Whether a text is this unit, forgiving case, blanks, "per" for "/", "²" for "2" and the two signs for micro.</summary>
    public bool IsWritten(string text) => IsSpelled(text) || (Name == "%" && Plain(text).StartsWith('%'));

    /// <summary>The same, but a percentage of something named is not a plain percentage: for two values that are compared.</summary>
    public bool IsSpelled(string text)
    {
        var plain = Plain(text);
        return plain == Plain(Name) || Spellings.Any(spelling => Plain(spelling) == plain);
    }

    /// <summary>Whether two units are spelled alike, forgiving the same things.</summary>
    public static bool IsSameText(string first, string second) => Plain(first) == Plain(second);

    private static string Plain(string text) => text
        .Replace(" per ", "/", StringComparison.OrdinalIgnoreCase)
        .Replace("percent", "%", StringComparison.OrdinalIgnoreCase)
        .Replace(" ", "", StringComparison.Ordinal)
        .Replace('²', '2')
        .Replace("^2", "2", StringComparison.Ordinal)
        .Replace('µ', 'u')
        .Replace('μ', 'u')
        .ToUpperInvariant();
}
