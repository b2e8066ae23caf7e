namespace IcResistance.Web.CommandLine;

/// <summary>Exit codes that other programs rely on.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>A case was refused or not found; what went wrong is on standard error, one a line.</summary>
    public const int Refused = 1;

    public const int WrongUsage = 2;
}
