namespace IcResistance.Domain.Primitives;

/// <summary>Strings short phrases together; parts that are missing leave no gap.</summary>
internal static class PhraseJoin
{
    public static Phrase? Dotted(params IEnumerable<Phrase?> parts) => Joined(" · ", " · ", parts);

    /// <summary>One phrase a line.</summary>
    public static Phrase? Lines(params IEnumerable<Phrase?> parts) => Joined("\n", "\n", parts);

    public static Phrase? Listed(params IEnumerable<Phrase?> parts) => Joined(", ", "、", parts);

    /// <summary>The first phrases in a list; those beyond <paramref name="most"/> are counted.</summary>
    public static Phrase? First(int most, IEnumerable<Phrase?> parts)
    {
        var present = parts.OfType<Phrase>().ToList();
        var rest = present.Count - most;
        return Listed(present.Take(most).Cast<Phrase?>().Append(rest > 0 ? Phrase.Of($"and {rest} more", $"另有 {rest} 项") : null));
    }

    public static Phrase? Same(string? text) => string.IsNullOrWhiteSpace(text) ? null : Phrase.Same(text.Trim());

    private static Phrase? Joined(string en, string zh, IEnumerable<Phrase?> parts)
    {
        var present = parts.OfType<Phrase>().ToList();
        return present.Count == 0
            ? null
            : new Phrase(string.Join(en, present.Select(part => part.En)), string.Join(zh, present.Select(part => part.Zh)));
    }
}
