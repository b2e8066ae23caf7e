using System.Text.Json;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>Cuts the bytes of a file into the parts where cases stand, and answers for malformed JSON with its line and column.</summary>
internal static class JsonText
{
    /// <summary>The contract needs five levels; the rest is room for an error to be named better than by its depth.</summary>
    private const int MaxDepth = 32;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static IEnumerable<JsonPart> Documents(ReadOnlyMemory<byte> utf8)
    {
        var part = Parse(WithoutMark(utf8), "$");
        return part.Problem is null && part.Element.ValueKind is JsonValueKind.Array
            ? part.Element.EnumerateArray().Select((item, index) => new JsonPart(index, $"$[{index}]", item, null))
            : [part];
    }

    public static IEnumerable<JsonPart> Lines(ReadOnlyMemory<byte> utf8)
    {
        var rest = WithoutMark(utf8);
        var position = 0;
        for (var line = 0; !rest.IsEmpty; line++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var text = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (text.Span.ContainsAnyExcept(" \t\r"u8))
            {
                yield return Parse(text, $"$[{position}]", position++, line);
            }
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) => utf8.Span.StartsWith(ByteOrderMark) ? utf8[3..] : utf8;

    private static JsonPart Parse(ReadOnlyMemory<byte> utf8, string path, int position = 0, int line = 0)
    {
        try
        {
            if (Check(utf8.Span, path) is { } problem)
            {
                return new JsonPart(position, path, default, problem);
            }

            using var document = JsonDocument.Parse(utf8);
            return new JsonPart(position, path, document.RootElement.Clone(), null);
        }
        catch (JsonException error)
        {
            return new JsonPart(position, path, default, Malformed(path, line + error.LineNumber + 1, error.BytePositionInLine + 1));
        }
    }

    /// <summary>Walks every token, because a text that is no valid Unicode is only found when it is asked for.</summary>
    private static CaseFileProblem? Check(ReadOnlySpan<byte> utf8, string path)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
        while (reader.Read())
        {
            if (reader.CurrentDepth >= MaxDepth)
            {
                return new CaseFileProblem(ProblemSeverity.Error, ProblemCode.TooDeep, path, null, Expected.DepthOf(MaxDepth));
            }

            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !IsUnicode(ref reader))
            {
                return new CaseFileProblem(ProblemSeverity.Error, ProblemCode.Malformed, path, null, Expected.UnicodeAt(reader.TokenStartIndex));
            }
        }

        return null;
    }

    private static bool IsUnicode(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static CaseFileProblem Malformed(string path, long? line, long? column) =>
        new(ProblemSeverity.Error, ProblemCode.Malformed, path, null, Expected.JsonAt(line ?? 1, column ?? 1));
}
