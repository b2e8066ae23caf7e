using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Response;

/// <summary>Writes what a best response rests on.</summary>
internal static class BestReason
{
    public static Phrase Of(ReadOnlySpan<TimedCategory> visits, ReadOnlySpan<TimedCategory> window)
    {
        var sequence = string.Join(", ", window.ToArray().Select(visit => visit.Day is int day ? $"{visit.Category.WrittenName()} (d{day})" : visit.Category.WrittenName()));
        return visits.Length == window.Length
            ? Phrase.Of($"From {sequence} (RC-23).", $"依据：{sequence}（RC-23）。")
            : Phrase.Of($"From {sequence}; visits after the first progression do not count (RC-23).", $"依据：{sequence}；首次进展之后的访视不计入（RC-23）。");
    }
}
