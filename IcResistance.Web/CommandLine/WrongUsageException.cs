namespace IcResistance.Web.CommandLine;

/// <summary>The command line says something that the program does not understand. Ends the command with <see cref="ExitCode.WrongUsage"/>.</summary>
public sealed class WrongUsageException(string message) : Exception(message);
