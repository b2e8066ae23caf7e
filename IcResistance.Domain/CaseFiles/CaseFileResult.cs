using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles;

/// <summary>All cases of one file, each read or refused. A text that is no JSON at all is one refused case without an id.</summary>
public sealed record CaseFileResult
{
    public required ValueList<CaseReadOutcome> Cases { get; init; }

    public IEnumerable<CaseRecord> Records => Cases.Select(item => item.Record).OfType<CaseRecord>();

    public bool HasErrors => Cases.Any(item => item.IsRefused);
}
