using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Web.Data;

/// <summary>Turns a record into its row and back. The case file is what is stored; the other columns repeat parts of it.</summary>
internal static class CaseRowMapping
{
    public static CaseRow NewRow(CaseRecord record, string caseFile, DateTimeOffset now, string user)
    {
        var row = new CaseRow { Id = record.Id, CaseFile = "", Version = 0, UpdatedAt = now, UpdatedBy = user };
        row.Take(record, caseFile, now, user);
        return row;
    }

    /// <summary>Gives the row new content as its next version.</summary>
    public static void Take(this CaseRow row, CaseRecord record, string caseFile, DateTimeOffset now, string user)
    {
        row.Title = record.Title;
        row.Sex = Name(record.Patient?.Sex);
        row.AgeAtDay0 = record.Patient?.AgeAtDay0;
        row.Histology = Name(record.Patient?.Histology);
        row.Stage = record.Patient?.Stage;
        row.FirstIciDate = record.Day0;
        row.LastEventDay = record.LastDay;
        row.CaseFile = caseFile;
        row.Version++;
        row.UpdatedAt = now;
        row.UpdatedBy = user;
    }

    public static CaseRevision RevisionOf(CaseRow row) => new()
    {
        CaseId = row.Id,
        Version = row.Version,
        CaseFile = row.CaseFile,
        SavedAt = row.UpdatedAt,
        SavedBy = row.UpdatedBy,
    };

    /// <exception cref="InvalidDataException">The stored text is no case file any more: the database was changed from outside.</exception>
    public static StoredCase ToStored(CaseRow row) =>
        TryToStored(row) ?? throw new InvalidDataException($"The stored case file of {row.Id} cannot be read.");

    /// <summary>The case, or null where the stored text is no case file any more.</summary>
    public static StoredCase? TryToStored(CaseRow row) => CaseFileReader.Read(row.CaseFile).Records.SingleOrDefault() is { } record
        ? new(record, row.Version, row.UpdatedAt, row.UpdatedBy)
        : null;

    private static string? Name<T>(T? value)
        where T : struct, Enum => value is { } stated ? Vocabulary<T>.NameOf(stated) : null;
}
