using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Components.Charts;

/// <summary>Values before and after, one row a marker, each as a multiple of its own value before.</summary>
public sealed record ChangePicture : Picture
{
    /// <summary>Height of a row, in CSS pixels: name, figures, dumbbell.</summary>
    public const int RowHeight = 58;

    private const int Margins = 52;

    public required ValueList<ChangeRow> Rows { get; init; }

    /// <summary>How many times the baseline the axis reaches up and down; the same for pictures side by side.</summary>
    public required decimal Reach { get; init; }

    public required string Before { get; init; }

    public required string After { get; init; }

    public override int Height => (Rows.Count * RowHeight) + Margins;

    public override string? PathAt(int trace, int index) => Rows.ElementAtOrDefault(index) is { } row ? (trace == 0 ? row.Before : row.After).Path : null;
}
