namespace IcResistance.Domain.Genomics;

/// <summary>Where a sample or a value stands in the course of ICI treatment.</summary>
public enum SamplePhase
{
    /// <summary>Taken up to the day of the first ICI dose.</summary>
    BeforeIci,

    /// <summary>Taken under ICI, before progression.</summary>
    OnTreatment,

    /// <summary>Taken at or after the progression under ICI.</summary>
    AfterProgression,

    /// <summary>The record does not tell.</summary>
    Unknown,
}
