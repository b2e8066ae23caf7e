namespace IcResistance.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>How far the loss of a gene can carry a mechanism.</summary>
internal enum LossWeight
{
    /// <summary>Acquired biallelic loss supports the mechanism (GX-10, GX-12).</summary>
    Decisive,

    /// <summary>Possible; supported only when biallelic, acquired with known purity and confirmed by protein loss (C19).</summary>
    Supportive,

    /// <summary>A driver of primary resistance: possible at most, and a baseline loss explains only primary resistance (GX-14).</summary>
    Primary,
}
