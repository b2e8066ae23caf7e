using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>Target response where the source gives only the change from baseline in per cent.</summary>
internal sealed class ChangeTrack
{
    /// <summary>A measurable baseline is at least 10 mm, so growth by half of it is at least 5 mm whatever the baseline was.</summary>
    private const decimal PointsThatProveFiveMm = TargetResponseRule.ProgressionMm * 100 / Measurability.MinimumMm;

    private decimal _lowest = 100;

    /// <returns>The category, or null where only the 5 mm test could tell progression from stable disease.</returns>
    public RecistCategory? Next(decimal changePercent, ResponseNotes notes)
    {
        var now = 100 + changePercent;
        var growth = now - _lowest;
        var isTwentyPercent = growth > 0 && growth * 100 >= TargetResponseRule.ProgressionPercent * _lowest;
        _lowest = Math.Min(_lowest, now);
        notes.Rule("RC-12");
        notes.Flag(ResponseFlags.PercentOnly);
        return now <= 0 ? RecistCategory.CR
            : isTwentyPercent ? growth >= PointsThatProveFiveMm ? RecistCategory.PD : null
            : TargetResponseRule.IsResponse(100, now) ? RecistCategory.PR
            : RecistCategory.SD;
    }
}
