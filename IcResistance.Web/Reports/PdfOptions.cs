using System.ComponentModel.DataAnnotations;

namespace IcResistance.Web.Reports;

/// <summary>The "Pdf" section of appsettings.json. Read once at start; a value out of range stops the start.</summary>
public sealed class PdfOptions
{
    public const string Section = "Pdf";

    /// <summary>Chromium, Chrome or Edge to print with. Empty: the first one found on this machine.</summary>
    public string ChromiumPath { get; init; } = "";

    /// <summary>How long one print may take, in seconds; then the browser is ended.</summary>
    [Range(1, 300)]
    public int TimeLimitSeconds { get; init; } = 30;

    /// <summary>How many browsers may print at once; further prints wait.</summary>
    [Range(1, 16)]
    public int AtOnce { get; init; } = 2;
}
