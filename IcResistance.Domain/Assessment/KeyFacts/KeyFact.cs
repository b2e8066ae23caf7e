using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Assessment.KeyFacts;

/// <summary>The questions that a board asks of every case, in the order in which the header answers them.</summary>
public enum KeyQuestion
{
    Patient,
    Diagnosis,
    PerformanceStatus,
    Drivers,
    PdL1,
    BestResponse,
    TimeOnIci,
    CurrentLine,
    LastScan,
    AdverseEvents,
    Wishes,
}

/// <summary>One short answer with the data that it comes from. A missing answer says so in words.</summary>
public sealed record KeyFact
{
    public required KeyQuestion Question { get; init; }

    public required Phrase Label { get; init; }

    public required Phrase Value { get; init; }

    /// <summary>Smaller print beside the value: when, which assay.</summary>
    public Phrase? Detail { get; init; }

    /// <summary>JSON paths of the data; empty for a missing answer.</summary>
    public ValueList<string> Data { get; init; } = [];

    public bool IsMissing { get; init; }

    internal static KeyFact Missing(KeyQuestion question, Phrase label) =>
        new() { Question = question, Label = label, Value = new Phrase("not recorded", "未记录"), IsMissing = true };
}
