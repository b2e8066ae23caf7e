using IcResistance.Web.Configuration;
using IcResistance.Web.Data;

namespace IcResistance.Web.CommandLine;

/// <summary>The commands of the program; without one it serves the web pages.</summary>
public static class ProgramCommands
{
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        await using var app = BoardApplication.Build([.. args.Where(arg => arg is not "serve")], output);
        await app.Services.GetRequiredService<DatabaseStart>().PrepareAsync();
        await app.RunAsync();
        return 0;
    }
}
