using System.Text;
using System.Text.Json;
using IcResistance.Domain.CaseFiles.Writing;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles;

/// <summary>Writes a record as case file v1: what was read comes back, property by property in the contract's order.</summary>
/// <remarks>Absent lists stay absent and empty ones empty; a date is written as the date that was stated, not as its day.</remarks>
public static class CaseFileWriter
{
    /// <summary>One case as a JSON object.</summary>
    public static string Write(CaseRecord record, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Text(indented, json => CaseWriting.Case(json, record));
    }

    /// <summary>Several cases as one JSON array.</summary>
    public static string WriteArray(IEnumerable<CaseRecord> records, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(records);
        return Text(indented, json => WriteArray(json, records));
    }

    /// <summary>Several cases as JSON Lines, each line ended.</summary>
    public static string WriteLines(IEnumerable<CaseRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return string.Concat(records.Select(record => Write(record, indented: false) + "\n"));
    }

    private static void WriteArray(Utf8JsonWriter json, IEnumerable<CaseRecord> records)
    {
        json.WriteStartArray();
        foreach (var record in records)
        {
            CaseWriting.Case(json, record);
        }

        json.WriteEndArray();
    }

    private static string Text(bool indented, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, WrittenText.Options(indented)))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
