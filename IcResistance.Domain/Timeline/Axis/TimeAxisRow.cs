using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline.Axis;

/// <summary>One event of the table that says the same as the drawing.</summary>
public sealed record TimeAxisRow
{
    /// <summary>JSON path of the event.</summary>
    public required string Path { get; init; }

    public required int? Day { get; init; }

    /// <summary>Calendar date; null in a case without a calendar, and for an undated event.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>Months from the first ICI dose, "+11.0"; null for an undated event.</summary>
    public required string? Months { get; init; }

    /// <summary>The time in words, with the end of a course and with "date unknown".</summary>
    public required Phrase When { get; init; }

    public required Phrase Kind { get; init; }

    public required Phrase What { get; init; }

    public Phrase? Detail { get; init; }
}
