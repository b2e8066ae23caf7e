namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Estimates how wide a text is drawn, a little on the safe side, because the domain knows no fonts.</summary>
public static class TextWidth
{
    private const string Narrow = "iIjl.,:;'|!()[]·ft -";
    private const double BoldFactor = 1.13;
    private const string Broad = "mwMW%@—→";

    public static double Of(string text, double fontSize)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Sum(Ems) * fontSize;
    }

    /// <summary>Width in bold, as inside bars, on flags and for the names of lanes.</summary>
    public static double Bold(string text, double fontSize) => Of(text, fontSize * BoldFactor);

    public static string? CutBold(string text, double fontSize, double room) => Cut(text, fontSize * BoldFactor, room);

    /// <summary>The text, cut with an ellipsis where it is wider than <paramref name="room"/>; null where not even three letters fit.</summary>
    public static string? Cut(string text, double fontSize, double room)
    {
        if (Of(text, fontSize) <= room)
        {
            return text;
        }

        var left = room - (Ems('…') * fontSize);
        var length = 0;
        foreach (var letter in text)
        {
            left -= Ems(letter) * fontSize;
            if (left < 0)
            {
                break;
            }

            length++;
        }

        return length < 3 ? null : text[..length].TrimEnd(' ', '·', ',', '(') + "…";
    }

    private static double Ems(char letter) => letter switch
    {
        >= '\u2E80' => 1.0,
        _ when Narrow.Contains(letter, StringComparison.Ordinal) => 0.36,
        _ when Broad.Contains(letter, StringComparison.Ordinal) => 0.92,
        >= 'A' and <= 'Z' => 0.68,
        _ => 0.6,
    };
}
