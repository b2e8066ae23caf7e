using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>Target response where the source gives only the change from baseline in per cent.</summary>
internal sealed class ChangeTrack(ResponseConventions conventions)
{
    /// <summary>A measurable baseline is at least 10 mm, so growth by half of it is at least 5 mm whatever the baseline was.</summary>
    private const decimal PointsThatProveFiveMm = TargetResponseRule.ProgressionMm * 100 / Measurability.MinimumMm;

    private decimal _lowest = 100;
    private bool _inResponse;

    /// <returns>The reading, or null where only the 5 mm test could tell progression from stable disease.</returns>
    public TargetReading? Next(decimal changePercent, ResponseNotes notes)
    {
        notes.Rule("RC-12");
        notes.Flag(ResponseFlags.PercentOnly);
        if (Judge(100 + changePercent) is not RecistCategory raw)
        {
            return null;
        }

        _inResponse = raw is not RecistCategory.PD && (_inResponse || raw is not RecistCategory.SD);
        if (raw is not RecistCategory.SD || !_inResponse || !conventions.ContinuePr)
        {
            return new TargetReading(raw, raw);
        }

        notes.Rule("RC-13");
        notes.Flag(ResponseFlags.ContinuingPr);
        return new TargetReading(raw, RecistCategory.PR);
    }

    private RecistCategory? Judge(decimal now)
    {
        var growth = now - _lowest;
        var isTwentyPercent = growth > 0 && growth * 100 >= TargetResponseRule.ProgressionPercent * _lowest;
        _lowest = Math.Min(_lowest, now);
        return now <= 0 ? RecistCategory.CR
            : isTwentyPercent ? growth >= PointsThatProveFiveMm ? RecistCategory.PD : null
            : TargetResponseRule.IsResponse(100, now) ? RecistCategory.PR
            : RecistCategory.SD;
    }
}
