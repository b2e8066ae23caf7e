namespace IcResistance.Domain.Summary;

public enum PaperSize
{
    A4,

    /// <summary>US letter.</summary>
    Letter,
}

/// <summary>The sheet that a document is printed on, and how large its type is.</summary>
public sealed record PageSetup
{
    public static readonly PageSetup Default = new();

    public PaperSize Paper { get; init; } = PaperSize.A4;

    public bool IsLandscape { get; init; }

    /// <summary>Type of 12 pt and more instead of 9 pt; takes the pages that it needs.</summary>
    public bool IsLargePrint { get; init; }
}
