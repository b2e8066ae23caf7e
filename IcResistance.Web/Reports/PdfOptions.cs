using System.ComponentModel.DataAnnotations;

namespace IcResistance.Web.Reports;

/// <summary>The "Pdf" section of appsettings.json. Read once at start; a value out of range stops the start.</summary>
public sealed class PdfOptions
{
    public const string Section = "Pdf";

    /// <summary>Chromium, Chrome or Edge to print with. Empty: the first one found on this machine.</summary>
    public string ChromiumPath { get; init; } = "";

    /// <summary>Folder for what a print needs while it runs. Empty: the system's temporary folder.</summary>
    public string WorkFolder { get; init; } = "";

    /// <summary>How long one print may take, in seconds; then the browser is ended.</summary>
    [Range(1, 300)]
    public int TimeLimitSeconds { get; init; } = 30;

    /// <summary>How much longer a booklet may take for each case after the first, in seconds.</summary>
    [Range(0, 60)]
    public int FurtherCaseSeconds { get; init; } = 4;

    /// <summary>How many browsers may print at once; further prints wait.</summary>
    [Range(1, 16)]
    public int AtOnce { get; init; } = 2;

    /// <summary>Licence under which QuestPDF is used, in a build with that engine: Community, Professional or Enterprise. Not needed otherwise.</summary>
    public string QuestPdfLicense { get; init; } = "";
}
