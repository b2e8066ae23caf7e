using System.Text.RegularExpressions;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Record.Words;

/// <summary>A name as a record writes it, in both languages where its Chinese term is certain, else as written: nothing is translated word by word.</summary>
public static partial class TermWords
{
    private static readonly string[] s_joints = [" + ", "/"];

    /// <summary>A drug, or drugs joined by "+" or "/".</summary>
    public static Phrase Drug(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var parts = name.Split(s_joints, StringSplitOptions.TrimEntries);
        var known = Array.ConvertAll(parts, part => ChineseTerms.Drugs.GetValueOrDefault(part));
        return Array.TrueForAll(known, part => part is not null) ? new Phrase(name, string.Join(" + ", known)) : Phrase.Same(name);
    }

    /// <summary>The drugs of a regimen, each by its own name.</summary>
    public static Phrase Drugs(IEnumerable<string> names)
    {
        var phrases = names.Select(Drug).ToList();
        return new Phrase(string.Join(" + ", phrases.Select(item => item.En)), string.Join(" + ", phrases.Select(item => item.Zh)));
    }

    /// <summary>A place in the body: an organ, one with its side, a liver segment, a node station.</summary>
    public static Phrase Place(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return PlaceInChinese(name.Trim()) is { } chinese ? new Phrase(name, chinese) : Phrase.Same(name);
    }

    /// <summary>Places in the order given.</summary>
    public static Phrase Places(IEnumerable<string> names)
    {
        var phrases = names.Select(Place).ToList();
        return new Phrase(string.Join(", ", phrases.Select(item => item.En)), string.Join("、", phrases.Select(item => item.Zh)));
    }

    /// <summary>An adverse event.</summary>
    public static Phrase Event(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ChineseTerms.Events.TryGetValue(name.Trim(), out var chinese) ? new Phrase(name, chinese) : Phrase.Same(name);
    }

    /// <summary>A stage that is written as a word, such as "metastatic"; a TNM group is the same in both languages.</summary>
    public static Phrase Stage(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ChineseTerms.Extents.TryGetValue(name.Trim(), out var chinese) ? new Phrase(name, chinese) : Phrase.Same(name);
    }

    private static string? PlaceInChinese(string name)
    {
        if (ChineseTerms.Places.TryGetValue(name, out var known))
        {
            return known;
        }

        if (LiverSegment().Match(name) is { Success: true } segment)
        {
            return $"肝 {segment.Groups[1].Value} 段";
        }

        if (NodeStation().Match(name) is { Success: true } station)
        {
            return $"淋巴结 {station.Groups[1].Value}";
        }

        var side = name.StartsWith("left ", StringComparison.OrdinalIgnoreCase) ? "左" : name.StartsWith("right ", StringComparison.OrdinalIgnoreCase) ? "右" : null;
        return side is not null && ChineseTerms.Places.TryGetValue(name[name.IndexOf(' ')..].Trim(), out var place) ? side + place : null;
    }

    [GeneratedRegex(@"^(?:liver )?segment ([IVX]+[ab]?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LiverSegment();

    [GeneratedRegex(@"^(?:lymph node|node|station) (\d{1,2}[LR]?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NodeStation();
}
