return await IcResistance.Web.CommandLine.ProgramCommands.RunAsync(args, Console.Out, Console.Error);

/// <summary>Entry point; the type also names this assembly to the router and to tests.</summary>
public sealed partial class Program;
