namespace IcResistance.Web.Reports.Chromium;

/// <summary>A folder of one print, readable by this account only: the page, the browser's profile, the file it writes. Gone when the print is over.</summary>
internal sealed class PrintFolder : IDisposable
{
    /// <summary>Beginning of the folder's name.</summary>
    public const string Prefix = "icresistance-print-";

    private const int Attempts = 20;

    /// <summary>No print takes so long: what is older was left by a program that was killed.</summary>
    private static readonly TimeSpan s_leftOver = TimeSpan.FromHours(2);

    private readonly DirectoryInfo _folder;

    /// <param name="parent">Folder to make it in; empty for the system's temporary folder.</param>
    public PrintFolder(string parent)
    {
        Sweep(parent);
        _folder = parent.Length == 0 ? Directory.CreateTempSubdirectory(Prefix) : Create(parent);
    }

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

    private static DirectoryInfo Create(string parent)
    {
        var path = Path.Combine(Path.GetFullPath(parent), Prefix + Path.GetRandomFileName());
        Directory.CreateDirectory(parent);
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void Sweep(string parent)
    {
        try
        {
            foreach (var old in new DirectoryInfo(parent.Length == 0 ? Path.GetTempPath() : parent).EnumerateDirectories(Prefix + "*"))
            {
                if (DateTime.UtcNow - old.LastWriteTimeUtc > s_leftOver)
                {
                    old.Delete(recursive: true);
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Somebody else's, or gone meanwhile: a print does not fail for it.
        }
    }
}
