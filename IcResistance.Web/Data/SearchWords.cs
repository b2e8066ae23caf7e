using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Web.Data;

/// <summary>The words by which a case is found: each begins where a reader may begin to type.</summary>
/// <remarks>
/// A word is a run of letters and digits. Chinese is written without spaces, so a run of Chinese characters may be entered at
/// each of them and each of its ends is a word of its own.
/// </remarks>
internal static class SearchWords
{
    public const int MaxLength = 32;

    /// <summary>Most words of one case: a very long title must not flood the index (P).</summary>
    private const int Most = 400;

    public static IEnumerable<string> Of(CaseRecord record)
    {
        string?[] parts =
        [
            record.Id,
            record.Title,
            record.Source?.Citation,
            record.Source?.Doi,
            record.Source?.Pmid,
            Name(record.Patient?.Histology),
            record.Patient?.HistologyText,
            record.Patient?.PrimaryText,
            record.Patient?.Stage,
            .. record.Therapies.SelectMany(therapy => therapy.AgentNames.Prepend(therapy.Name)),
            .. record.Drivers.Select(driver => driver.Gene),
            .. record.Genomics.Select(finding => finding.Gene),
        ];
        return parts.SelectMany(Runs).SelectMany(Entries).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most);
    }

    /// <summary>The words of a search text; a case is found when each begins one of its words.</summary>
    public static IReadOnlyList<string> Asked(string? text) => [.. Runs(text).Select(Cut).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<string> Runs(string? text)
    {
        var (start, value) = (0, text ?? "");
        for (var i = 1; i <= value.Length; i++)
        {
            if (i < value.Length && KindOf(value[i]) == KindOf(value[start]))
            {
                continue;
            }

            if (KindOf(value[start]) is not RunKind.Between)
            {
                yield return value[start..i].ToLowerInvariant();
            }

            start = i;
        }
    }

    private static IEnumerable<string> Entries(string run) => KindOf(run[0]) is RunKind.Chinese
        ? Enumerable.Range(0, run.Length).Select(start => Cut(run[start..]))
        : [Cut(run)];

    private static string Cut(string run) => run.Length > MaxLength ? run[..MaxLength] : run;

    private static RunKind KindOf(char character) => character switch
    {
        >= '\u3400' and <= '\u9fff' => RunKind.Chinese,
        _ when char.IsLetterOrDigit(character) => RunKind.Letters,
        _ => RunKind.Between,
    };

    private static string? Name<T>(T? value)
        where T : struct, Enum => value is { } stated ? Vocabulary<T>.NameOf(stated) : null;

    private enum RunKind
    {
        Between,
        Letters,
        Chinese,
    }
}
