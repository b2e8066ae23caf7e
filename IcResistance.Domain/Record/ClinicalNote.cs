namespace IcResistance.Domain.Record;

/// <summary>Free text. Shown and printed, never interpreted.</summary>
public sealed record ClinicalNote : ClinicalEvent
{
    public required string Text { get; init; }

    protected override string ListName => "notes";
}
