using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Record;
using IcResistance.Web.Security;

namespace IcResistance.Web.Data;

/// <summary>The cases that come with the program: published ones with their citations, and synthetic ones whose titles say so.</summary>
public sealed partial class SampleCases(CaseStore store, ILogger<SampleCases> logger)
{
    /// <summary>Fills the store, unless there is any case in it.</summary>
    public async Task LoadIntoEmptyStoreAsync(CancellationToken cancellation = default)
    {
        if (!await store.IsEmptyAsync(cancellation))
        {
            return;
        }

        var import = await store.ImportAsync([.. Read()], ImportMode.AddOnly, CurrentUser.Demonstration, cancellation);
        var added = import.Count(ImportAction.Added);
        LogLoaded(added);
    }

    /// <exception cref="InvalidDataException">A sample case is not a valid case file.</exception>
    private static IEnumerable<CaseRecord> Read()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "SampleData");
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var stream = File.OpenRead(file);
            var result = CaseFileReader.Read(stream);
            if (result.HasErrors)
            {
                throw new InvalidDataException($"{file}: {result.Cases.SelectMany(item => item.Errors).First().Message}");
            }

            foreach (var record in result.Records)
            {
                yield return record;
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Loaded {Count} sample cases.")]
    private partial void LogLoaded(int count);
}
