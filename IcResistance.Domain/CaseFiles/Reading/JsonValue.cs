using System.Globalization;
using System.Text.Json;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>Single JSON values: how they are shown in a message, and how a number is taken without loss.</summary>
internal static class JsonValue
{
    private const int ShownLength = 80;

    /// <summary>Digits that a <see cref="decimal"/> keeps whatever they are.</summary>
    private const int KeptDigits = 28;

    public static string Shown(JsonElement value)
    {
        var raw = value.GetRawText().ReplaceLineEndings(" ");
        return raw.Length <= ShownLength ? raw : $"{raw[..ShownLength]}…";
    }

    /// <summary>False for a number that would come back changed: too large, too small or with too many digits.</summary>
    public static bool TryGetExact(JsonElement value, out decimal number)
    {
        var raw = value.GetRawText();
        var parts = raw.Split('e', 'E');
        var exponent = 0;
        number = 0;
        return (parts.Length == 1 || int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            && DigitsOf(parts[0]) <= KeptDigits
            && (long)DecimalsOf(parts[0]) - exponent <= KeptDigits
            && decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    private static int DigitsOf(string mantissa) => mantissa.Where(char.IsAsciiDigit).SkipWhile(digit => digit == '0').Count();

    private static int DecimalsOf(string mantissa) => mantissa.Contains('.', StringComparison.Ordinal) ? mantissa.Length - mantissa.IndexOf('.') - 1 : 0;
}
