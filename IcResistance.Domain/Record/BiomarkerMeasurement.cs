using System.Text.Json.Serialization;

namespace IcResistance.Domain.Record;

/// <summary>How a measured value relates to the truth: exactly, or beyond what the assay could count.</summary>
public enum ValueComparator
{
    [JsonStringEnumMemberName("=")]
    Equal,
    [JsonStringEnumMemberName("<")]
    LessThan,
    [JsonStringEnumMemberName(">")]
    GreaterThan,
    [JsonStringEnumMemberName("<=")]
    AtMost,
    [JsonStringEnumMemberName(">=")]
    AtLeast,
}

/// <summary>One value of one marker, with all that decides whether it may be compared with another: assay, unit, specimen.</summary>
public sealed record BiomarkerMeasurement : ClinicalEvent
{
    /// <summary>Marker id, for example <c>pd-l1-tps</c>. An unknown id is kept, shown and not interpreted.</summary>
    public required string Marker { get; init; }

    public decimal? Value { get; init; }

    public ValueComparator? Comparator { get; init; }

    /// <summary>The value in words, beside a number or instead of one.</summary>
    public string? Text { get; init; }

    public string? Unit { get; init; }

    public string? Assay { get; init; }

    /// <summary>Id of the specimen.</summary>
    public string? Specimen { get; init; }

    public decimal? ReferenceLow { get; init; }

    public decimal? ReferenceHigh { get; init; }

    public int? AfterCycle { get; init; }

    protected override string ListName => "biomarkers";
}
