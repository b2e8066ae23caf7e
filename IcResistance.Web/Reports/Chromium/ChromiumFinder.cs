namespace IcResistance.Web.Reports.Chromium;

/// <summary>Finds a Chromium, Chrome or Edge on this machine.</summary>
internal static class ChromiumFinder
{
    private static readonly string[] s_names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome", "msedge"];

    /// <summary>Where installers put a browser without a command on the path.</summary>
    private static readonly string[] s_installed =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <param name="configured">The path of the settings; empty to search.</param>
    /// <param name="searchPath">The PATH variable.</param>
    /// <returns>A file that exists, or null. A configured path that does not exist is not replaced by another browser.</returns>
    public static string? Find(string configured, string? searchPath) => configured.Length > 0
        ? File.Exists(configured) ? configured : null
        : Candidates(searchPath ?? "").Concat(s_installed).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates(string searchPath)
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return s_names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + ending)));
    }
}
