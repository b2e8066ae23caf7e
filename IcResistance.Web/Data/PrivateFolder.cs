namespace IcResistance.Web.Data;

/// <summary>Makes folders that only the account which runs the program can look into.</summary>
internal static class PrivateFolder
{
    public static DirectoryInfo Create(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
