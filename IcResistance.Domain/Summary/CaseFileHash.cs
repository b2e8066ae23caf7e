using System.Security.Cryptography;
using System.Text;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Summary;

/// <summary>Ties a printed page to the facts that it was made from.</summary>
public static class CaseFileHash
{
    /// <summary>SHA-256 of the record's canonical case file without indentation, in UTF-8; lower-case hexadecimal.</summary>
    public static string Of(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CaseFileWriter.Write(record, indented: false))));
    }
}
