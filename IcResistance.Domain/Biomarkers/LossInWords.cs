using System.Text.RegularExpressions;

namespace IcResistance.Domain.Biomarkers;

/// <summary>Whether words say that a protein is gone or kept. "No loss" is kept, "partial loss" is neither.</summary>
internal static partial class LossInWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static bool IsLost(string? text) => text is not null && LostWords().IsMatch(text) && !IsKept(text) && !PartWords().IsMatch(text);

    public static bool IsKept(string? text) => text is not null && KeptWords().IsMatch(text) && !PartWords().IsMatch(text);

    [GeneratedRegex(@"\b(absent|lost|loss|negative|undetectable|not detected|none)\b|缺失|丢失|阴性|未检出", Options)]
    private static partial Regex LostWords();

    [GeneratedRegex(@"\b(no|not|without)\s+(\w+\s+)?(loss|lost|absent|negative|reduced)\b|\b(retained|preserved|intact|kept|positive|present|normal)\b|未缺失|无缺失|保留|阳性|正常", Options)]
    private static partial Regex KeptWords();

    [GeneratedRegex(@"\b(partial|partly|focal|subclonal|heterogeneous|mosaic|patchy|reduced|weak|some)\b|部分|局灶|异质|减弱", Options)]
    private static partial Regex PartWords();
}
