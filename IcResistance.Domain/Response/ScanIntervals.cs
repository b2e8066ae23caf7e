using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>RC-30: tells a progression after a gap, where at least two usual scans seem to have been missed.</summary>
/// <remarks>The schedule is not on record, so the median interval of the line stands for it.</remarks>
internal sealed class ScanIntervals(ResponseConventions conventions)
{
    private readonly List<int> _intervals = [];
    private int? _last;

    public void Add(int? day, RecistCategory? category, ResponseNotes notes)
    {
        if (day is not int now || category is null or RecistCategory.NE)
        {
            return;
        }

        if (_last is int last)
        {
            if (category is RecistCategory.PD && _intervals.Count >= 2 && now - last >= conventions.GapIntervals * Median())
            {
                notes.Flag(new ResponseFlag("RC-30", Phrase.Of(
                    $"Progression after a gap of {now - last} days without an evaluable scan.",
                    $"进展出现于 {now - last} 天无可评估影像的间隔之后。")));
            }

            _intervals.Add(now - last);
        }

        _last = now;
    }

    private int Median()
    {
        var sorted = _intervals.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
