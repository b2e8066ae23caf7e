namespace IcResistance.Domain.Biomarkers;

/// <summary>Where a course goes on with values that must not be compared with those before: another assay, another kind of specimen (BM-45).</summary>
/// <param name="Before">Series that ends here.</param>
/// <param name="After">Series that begins here.</param>
public sealed record CourseBreak(ComparableSeries Before, ComparableSeries After)
{
    /// <summary>Days from the first ICI dose, midway between the last value before and the first after.</summary>
    public int Day => (int)Math.Floor((Before.Latest.Day!.Value + After.Values[0].Day!.Value) / 2.0);

    public bool IsOtherAssay => !AssayName.IsSame(Before.Assay, After.Assay);

    public bool IsOtherSpecimen => Before.Specimen != After.Specimen;
}
