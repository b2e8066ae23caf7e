namespace IcResistance.Tests;

/// <summary>Places outside the test project, found by walking up to the repository's root.</summary>
internal static class TestPaths
{
    /// <summary>The folder that holds the solution; null where the tests run without their repository.</summary>
    public static string? Repository { get; } = Find();

    /// <summary>The shared material beside the repository; null where it is absent.</summary>
    public static string? Shared { get; } = Existing("..", "shared");

    /// <summary>The file or folder below the shared material, or skips the test where it is absent.</summary>
    public static string SharedOrSkip(params string[] parts)
    {
        var path = Shared is null ? null : Path.Combine([Shared, .. parts]);
        if (!Path.Exists(path))
        {
            Assert.Skip("The shared material is not beside this repository.");
        }

        return path!;
    }

    /// <summary>All shared case files, teaching cases included; skips the test where they are absent.</summary>
    public static IReadOnlyList<string> SharedCases() =>
    [
        .. Directory.EnumerateFiles(SharedOrSkip("cases"), "*.json", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal) && Path.GetFileName(path) != "expected.json")
            .Order(StringComparer.Ordinal),
    ];

    private static string? Existing(params string[] parts)
    {
        var path = Repository is null ? null : Path.GetFullPath(Path.Combine([Repository, .. parts]));
        return Directory.Exists(path) ? path : null;
    }

    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IcResistance.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
