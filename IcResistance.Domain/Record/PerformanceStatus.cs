namespace IcResistance.Domain.Record;

/// <summary>ECOG performance status (0-4) on one day.</summary>
public sealed record PerformanceStatus : ClinicalEvent
{
    public required int Ecog { get; init; }

    protected override string ListName => "performance";
}
