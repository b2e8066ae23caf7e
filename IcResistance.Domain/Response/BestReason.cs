using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Response;

/// <summary>Writes what a best response rests on.</summary>
internal static class BestReason
{
    public static Phrase Of(ValueList<TimedCategory> window)
    {
        if (window.Count == 0)
        {
            return new Phrase("No evaluable visit.", "无可评估的访视。");
        }

        var sequence = string.Join(", ", window.Select(visit => visit.Day is int day ? $"{visit.Category.WrittenName()} (d{day})" : visit.Category.WrittenName()));
        return Phrase.Of($"From {sequence}, up to the first progression (RC-23).", $"依据：{sequence}；计至首次进展（RC-23）。");
    }
}
