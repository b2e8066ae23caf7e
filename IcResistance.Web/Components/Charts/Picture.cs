using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Components.Charts;

/// <summary>What a feature wants drawn, in the reader's language and free of any drawing library.</summary>
/// <remarks>Two pictures are equal when all that they show is; an equal picture is not drawn again.</remarks>
public abstract record Picture
{
    public required string Title { get; init; }

    /// <summary>What makes the values comparable: unit, kind of specimen, assay.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>One sentence that says what the picture shows, for those who do not see it and until it is drawn.</summary>
    public required string Summary { get; init; }

    /// <summary>Title of the value axis, with its unit.</summary>
    public required string ValueAxis { get; init; }

    /// <summary>Height in CSS pixels; the page keeps this room before anything is drawn.</summary>
    public virtual int Height { get; init; } = 320;

    /// <summary>What is said under the picture, beside its table.</summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>JSON path of the datum behind a drawn point; null for none.</summary>
    /// <param name="trace">Number of the drawn series.</param>
    /// <param name="index">Number of the point in it.</param>
    public abstract string? PathAt(int trace, int index);
}
