using System.Text;
using System.Text.RegularExpressions;

namespace IcResistance.Domain.Board;

/// <summary>Stage without its subdivision, for filtering lists: IIIA and IIIB are both III.</summary>
public static partial class StageGroup
{
    /// <summary>Every group, lowest first.</summary>
    public static readonly IReadOnlyList<string> All = ["I", "II", "III", "IV"];

    /// <summary>The group of a stage as records write it ("IVB", "stage IIIA", "Ⅳ期"); null for what is none of them.</summary>
    public static string? Of(string? stage)
    {
        var plain = (stage ?? "").Trim().Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        return Written().Match(plain) is { Success: true } match ? match.Groups["group"].Value : null;
    }

    [GeneratedRegex(@"^(STAGE\s*)?(?<group>IV|III|II|I)(?![A-Z]*[D-Z])")]
    private static partial Regex Written();
}
