namespace IcResistance.Web.Reports.Chromium;

/// <summary>A folder of one print, readable by this account only: the page, the browser's profile, the file it writes. Gone when the print is over.</summary>
internal sealed class PrintFolder : IDisposable
{
    /// <summary>Beginning of the folder's name in the system's temporary folder.</summary>
    public const string Prefix = "icresistance-print-";

    private const int Attempts = 20;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory(Prefix);

    public string PageFile => Path.Combine(_folder.FullName, "summary.html");

    public string PdfFile => Path.Combine(_folder.FullName, "summary.pdf");

    public string Profile => Path.Combine(_folder.FullName, "profile");

    public string FullName => _folder.FullName;

    /// <summary>Deletes the folder; a browser process that is just dying may still write into it, so it is tried for two seconds.</summary>
    public void Dispose()
    {
        for (var attempt = 1; Directory.Exists(FullName); attempt++)
        {
            try
            {
                Directory.Delete(FullName, recursive: true);
            }
            catch (Exception failure) when (attempt < Attempts && failure is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(100);
            }
        }
    }
}
