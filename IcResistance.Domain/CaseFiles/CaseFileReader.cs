using System.Text;
using IcResistance.Domain.CaseFiles.Reading;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles;

/// <summary>Reads case file v1: one case, an array of cases, or JSON Lines with a case a line.</summary>
/// <remarks>
/// Never throws for what a text contains: all that is wrong comes back as <see cref="CaseFileProblem"/>s, every one of them
/// in one pass. A case with an error is refused as a whole; the other cases of the file are still read.
/// </remarks>
public static class CaseFileReader
{
    /// <summary>Reads one case or an array of cases.</summary>
    public static CaseFileResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads one case or an array of cases from UTF-8.</summary>
    public static CaseFileResult Read(Stream stream) => Read(AllBytes(stream));

    /// <summary>Reads one case a line; blank lines are skipped. Paths count the cases as an array would: <c>$[0]</c> is the first.</summary>
    public static CaseFileResult ReadLines(string jsonl)
    {
        ArgumentNullException.ThrowIfNull(jsonl);
        return ReadLines(Encoding.UTF8.GetBytes(jsonl));
    }

    /// <summary>Reads one case a line from UTF-8; blank lines are skipped.</summary>
    public static CaseFileResult ReadLines(Stream stream) => ReadLines(AllBytes(stream));

    /// <summary>Reads by the file's name: <c>.jsonl</c> is JSON Lines, all else one case or an array.</summary>
    public static CaseFileResult ReadNamed(string fileName, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return fileName.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? ReadLines(stream) : Read(stream);
    }

    private static CaseFileResult Read(ReadOnlyMemory<byte> utf8) => Result(JsonText.Documents(utf8));

    private static CaseFileResult ReadLines(ReadOnlyMemory<byte> utf8) => Result(JsonText.Lines(utf8));

    private static CaseFileResult Result(IEnumerable<JsonPart> parts)
    {
        var outcomes = parts.Select(CaseReading.Outcome).ToList();
        if (outcomes.Count == 0)
        {
            var nothing = new CaseFileProblem(ProblemSeverity.Error, ProblemCode.NoCase, "$", null, Expected.AtLeastOneCase);
            outcomes.Add(new CaseReadOutcome { Position = 0, Problems = [nothing] });
        }

        return new CaseFileResult { Cases = DuplicateCases.Refuse(outcomes).ToValueList() };
    }

    private static ReadOnlyMemory<byte> AllBytes(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
