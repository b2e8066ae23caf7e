namespace IcResistance.Web.CommandLine;

/// <summary>The commands of the program; without one it serves the web pages.</summary>
public static class ProgramCommands
{
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            return args switch
            {
                _ when args.Contains("--help") || args is ["help" or "-h", ..] => await HelpAsync(output),
                ["assess", .. var rest] => await AssessCommand.RunAsync(rest, output, error),
                ["import", .. var rest] => await ImportCommand.RunAsync(rest, output, error),
                ["export", .. var rest] => await ExportCommand.RunAsync(rest, output, error),
                ["summary", .. var rest] => await SummaryCommand.RunAsync(rest, error),
                ["booklet", .. var rest] => await BookletCommand.RunAsync(rest, error),
                ["serve", .. var rest] => await ServeCommand.RunAsync(rest, output),
                [] or [['-', '-', ..], ..] => await ServeCommand.RunAsync(args, output),
                _ => throw new WrongUsageException($"Unknown command {args[0]}."),
            };
        }
        catch (WrongUsageException wrong)
        {
            await error.WriteLineAsync($"{wrong.Message} See --help.");
            return ExitCode.WrongUsage;
        }
    }

    private static async Task<int> HelpAsync(TextWriter output)
    {
        await output.WriteLineAsync(Usage.Text);
        return ExitCode.Done;
    }
}
