using IcResistance.Domain.Genomics;

namespace IcResistance.Domain.Mechanisms;

internal static class OnsetTiming
{
    /// <summary>The onset of an alteration as the timing of the mechanism that it speaks for.</summary>
    public static MechanismTiming ToTiming(this AlterationOnset onset) => onset switch
    {
        AlterationOnset.Acquired => MechanismTiming.Acquired,
        AlterationOnset.Baseline => MechanismTiming.Baseline,
        AlterationOnset.Unknown => MechanismTiming.Unknown,
    };
}
