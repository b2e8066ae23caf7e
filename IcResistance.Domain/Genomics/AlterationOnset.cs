namespace IcResistance.Domain.Genomics;

/// <summary>When an alteration came, as far as paired specimens tell (GX-05).</summary>
public enum AlterationOnset
{
    /// <summary>Absent before ICI on an adequate assay, present later.</summary>
    Acquired,

    /// <summary>Present before ICI.</summary>
    Baseline,
    Unknown,
}
