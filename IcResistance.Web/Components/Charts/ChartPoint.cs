namespace IcResistance.Web.Components.Charts;

/// <summary>One point of a chart series.</summary>
public sealed record ChartPoint
{
    /// <summary>Days from the first ICI dose.</summary>
    public required int Day { get; init; }

    public required decimal Value { get; init; }

    /// <summary>What stands beside the point, for example <c>PR</c>; empty for none.</summary>
    public string Label { get; init; } = "";

    /// <summary>What the point says of itself: date, value with unit, rule. Plain text, lines separated by a line feed.</summary>
    public required string Detail { get; init; }

    public MarkShape Shape { get; init; } = MarkShape.Circle;

    /// <summary>Fill; null takes the colour of the series.</summary>
    public string? Colour { get; init; }

    /// <summary>An open mark: below detection, or unconfirmed.</summary>
    public bool IsOpen { get; init; }

    /// <summary>JSON path of the datum, for example <c>assessments[2]</c>; a click on the point selects it.</summary>
    public required string Path { get; init; }
}
