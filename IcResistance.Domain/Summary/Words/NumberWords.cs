using System.Globalization;

namespace IcResistance.Domain.Summary.Words;

/// <summary>Numbers as a board reads them: no false precision, a true minus sign.</summary>
internal static class NumberWords
{
    public static string Mm(decimal length) => length.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Percent(decimal percent) => percent.ToString("+0.#;−0.#;0", CultureInfo.InvariantCulture) + "\u2009%";

    public static string Signed(decimal value) => value.ToString("+0.#;−0.#;0", CultureInfo.InvariantCulture);
}
