namespace IcResistance.Tests.Web.Reports;

/// <summary>A shell script in the place of the browser, to fail in a chosen way.</summary>
internal sealed class FakeBrowser : IDisposable
{
    /// <summary>Puts the file that the browser is asked to print to into <c>$pdf</c> and notes the folder that it runs in.</summary>
    private const string Preamble = """
        #!/bin/sh
        here=$(dirname "$0")
        pwd > "$here/folder"
        for argument in "$@"; do case "$argument" in --print-to-pdf=*) pdf="${argument#--print-to-pdf=}";; esac; done

        """;

    /// <summary>Writes the smallest file that is whole: one page, and a pointer to its table.</summary>
    public const string WholePdf = """printf '%%PDF-1.4\n1 0 obj <</Type /Page\n>> endobj\nxref\n0 0\ntrailer\nstartxref\n41\n%%%%EOF\n' > "$pdf" """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fake-browser-");

    public FakeBrowser(string script)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The fake browser is a shell script.");
            return;
        }

        File.WriteAllText(Path, Preamble + script.ReplaceLineEndings("\n") + "\n");
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public string Path => System.IO.Path.Combine(_folder.FullName, "browser");

    /// <summary>The folder that the last print ran in.</summary>
    public string PrintFolder => Noted("folder");

    /// <summary>Whether the script has been started yet.</summary>
    public bool HasRun => File.Exists(System.IO.Path.Combine(_folder.FullName, "folder"));

    /// <summary>What the script wrote into a file beside itself.</summary>
    public string Noted(string name) => File.ReadAllText(System.IO.Path.Combine(_folder.FullName, name)).Trim();

    public void Dispose() => _folder.Delete(recursive: true);
}
