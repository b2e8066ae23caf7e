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
        var mantissa = raw.Split('e', 'E')[0];
        var digits = mantissa.Where(char.IsAsciiDigit).SkipWhile(digit => digit == '0').ToList();
        var parsed = decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        return parsed && digits.Count <= KeptDigits && (number == 0) == digits.All(digit => digit == '0') && KeepsScale(raw, mantissa, number);
    }

    /// <summary>A tiny number is rounded at 28 decimals; what it then equals is no longer what was written.</summary>
    private static bool KeepsScale(string raw, string mantissa, decimal number)
    {
        if (raw.Length == mantissa.Length || number == 0)
        {
            return number == 0 || mantissa.Length - mantissa.IndexOf('.') - 1 <= KeptDigits || !mantissa.Contains('.');
        }

        return Math.Abs(number) >= 1e-14m;
    }
}
