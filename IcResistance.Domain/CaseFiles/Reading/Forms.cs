using System.Text.RegularExpressions;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>Forms of identifiers that the contract prescribes.</summary>
internal static partial class Forms
{
    [GeneratedRegex(@"\A[A-Za-z0-9._-]{1,64}\z", RegexOptions.CultureInvariant)]
    public static partial Regex CaseId();

    [GeneratedRegex(@"\A10\.[0-9]{4,9}/\S+\z", RegexOptions.CultureInvariant)]
    public static partial Regex Doi();

    [GeneratedRegex(@"\A[0-9]{1,9}\z", RegexOptions.CultureInvariant)]
    public static partial Regex Pmid();

    [GeneratedRegex(@"\Ahttps?://\S+\z", RegexOptions.CultureInvariant)]
    public static partial Regex Url();
}
