namespace IcResistance.Domain.Biomarkers;

/// <summary>Which way a marker must move for a mechanism.</summary>
public enum TrendDirection
{
    Up,
    Down,
}
