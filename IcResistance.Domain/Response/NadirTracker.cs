namespace IcResistance.Domain.Response;

/// <summary>Baseline and nadir of one line. The nadir at a visit never includes that visit (RC-11).</summary>
public sealed class NadirTracker(decimal baseline)
{
    public decimal Baseline { get; } = baseline;

    /// <summary>Smallest complete sum so far, baseline included, in mm.</summary>
    public decimal Nadir { get; private set; } = baseline;

    /// <summary>Takes a visit's sum after the visit was judged; an incomplete sum (null) changes nothing.</summary>
    public void Add(decimal? completeSum)
    {
        if (completeSum < Nadir)
        {
            Nadir = completeSum.Value;
        }
    }
}
