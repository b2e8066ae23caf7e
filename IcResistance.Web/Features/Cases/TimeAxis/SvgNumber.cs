using System.Globalization;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>Numbers as SVG reads them, whatever the reader's culture.</summary>
internal static class SvgNumber
{
    public static string Svg(this double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
