using System.Diagnostics;

namespace IcResistance.Tests.Journeys;

/// <summary>The demonstration as it is published: what was built, packed as for a server, with its files compressed.</summary>
public sealed class PublishedProgram : DemonstrationProgram
{
    private readonly string _published = Directory.CreateTempSubdirectory("icresistance-published-").FullName;

    protected override string ProgramFolder => _published;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_published, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override async Task PrepareAsync()
    {
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        using var publish = Process.Start(new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = TestPaths.Repository,
            RedirectStandardOutput = true,
            ArgumentList = { "publish", "IcResistance.Web", "--no-build", "--nologo", "--configuration", configuration, "--output", _published },
        })!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, output);
    }
}
