using System.Text.RegularExpressions;

namespace IcResistance.Domain.Biomarkers;

/// <summary>Whether two assays of a marker are the same, as far as their names tell.</summary>
/// <remarks>
/// Blanks, hyphens, case and the order of words make no second assay. Where both names hold a PD-L1 clone, the clone decides: "22C3" and "PD-L1 IHC
/// 22C3 pharmDx" are one assay, 22C3 and SP142 are two.
/// </remarks>
public static partial class AssayName
{
    public static bool IsSame(string? first, string? second) => first is not null && second is not null
        && (Plain(first) == Plain(second) || Sorted(first) == Sorted(second) || (CloneOf(first) is { } clone && clone == CloneOf(second)));

    /// <summary>Both are stated and are not the same.</summary>
    public static bool IsKnownToDiffer(string? first, string? second) => first is not null && second is not null && !IsSame(first, second);

    private static string? CloneOf(string assay) => Clone().Match(assay) is { Success: true } match ? Plain(match.Value) : null;

    private static string Plain(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);

    /// <summary>The words of a name in one order: "IHC 17B4" and "17B4 IHC" name one assay.</summary>
    private static string Sorted(string name) => string.Join(' ', Word().Matches(name).Select(match => match.Value.ToUpperInvariant()).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("22C3|28-?8|SP-?263|SP-?142|73-?10|E1L3N", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clone();
}
