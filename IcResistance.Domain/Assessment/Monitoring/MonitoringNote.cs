using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Assessment.Monitoring;

public enum MonitoringKind
{
    /// <summary>Lactate dehydrogenase against the patient's own value from before ICI.</summary>
    LdhTrend,

    /// <summary>Neutrophil-to-lymphocyte ratio against the patient's own value from before ICI.</summary>
    NlrTrend,

    /// <summary>Sum of the target lesions over its nadir, below the threshold of progression.</summary>
    RisingSum,
}

/// <summary>A course that may go before a progression: a reason to look at the imaging. Never a progression, never advice.</summary>
/// <param name="Kind">What is rising.</param>
/// <param name="Day">Day of the value that is called out.</param>
/// <param name="Text">The figures, and what they are not.</param>
/// <param name="Rule">Rule id.</param>
/// <param name="Data">JSON paths of the values.</param>
public sealed record MonitoringNote(MonitoringKind Kind, int? Day, Phrase Text, string Rule, ValueList<string> Data);
