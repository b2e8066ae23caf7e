using IcResistance.Domain.Board;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Data;
using IcResistance.Web.Security;

namespace IcResistance.Web.CommandLine;

/// <summary>Finds cases to print: by the id in the store, or in a case file without the store.</summary>
internal static class CaseLookup
{
    // An id has no folder and no ending of a case file, so the two cannot be mixed up unnoticed.
    public static bool IsFile(string name) => Path.GetExtension(name).ToLowerInvariant() is ".json" or ".jsonl" || File.Exists(name);

    /// <returns>The cases under this name; none where it was refused or is not there, which is then said on standard error.</returns>
    public static async Task<IReadOnlyList<CaseRecord>> FindAsync(WebApplication app, string name, TextWriter error, Language language)
    {
        if (IsFile(name))
        {
            return await CaseFileInput.ReadAsync(name, error, language) is { HasErrors: false } read ? [.. read.Records] : [];
        }

        var stored = await app.Services.GetRequiredService<CaseStore>().FindAsync(name, CurrentUser.CommandLine, CaseOperations.Print);
        if (stored is null)
        {
            await error.WriteLineAsync($"{name}: $: no such case in the store");
        }

        return stored is null ? [] : [stored.Record];
    }

    /// <summary>What the board holds of a case of the store. A case file holds no statement of the board.</summary>
    public static async Task<BoardOverrules> OverrulesAsync(WebApplication app, string name) =>
        IsFile(name) ? BoardOverrules.None : await app.Services.GetRequiredService<OverruleStore>().FindAsync(name, CurrentUser.CommandLine);
}
