using System.Text;

// JSON and Chinese texts leave the program as UTF-8 whatever the terminal's own encoding is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await IcResistance.Web.CommandLine.ProgramCommands.RunAsync(args, Console.Out, Console.Error);

/// <summary>Entry point; the type also names this assembly to the router and to tests.</summary>
public sealed partial class Program;
