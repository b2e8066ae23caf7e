using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary.Words;

/// <summary>A statement with what it rests on, so that a reader of the paper can look it up.</summary>
internal static class RuleWords
{
    /// <summary>The statement, its rule, and the JSON paths of its data: the first and the last where there are more than two.</summary>
    public static Phrase WithData(Phrase statement, string rule, ValueList<string> data)
    {
        var paths = data.Count > 2 ? $"{data[0]} … {data[^1]}" : string.Join(", ", data);
        return paths.Length == 0
            ? Phrase.Of($"{statement.En} [{rule}]", $"{statement.Zh} [{rule}]")
            : Phrase.Of($"{statement.En} [{rule}; {paths}]", $"{statement.Zh} [{rule}；{paths}]");
    }
}
