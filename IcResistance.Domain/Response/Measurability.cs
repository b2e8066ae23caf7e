using System.Buffers;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>RC-03 to RC-05: which lesions can be measured and followed as targets.</summary>
public static class Measurability
{
    /// <summary>Shortest longest diameter on CT or MRI with slices up to 5 mm, and with callipers, in mm.</summary>
    public const decimal MinimumMm = 10;

    /// <summary>Shortest longest diameter on a chest film, in mm.</summary>
    public const decimal MinimumOnFilmMm = 20;

    /// <summary>Shortest short axis of a target node, in mm (RC-04).</summary>
    public const decimal MinimumNodeMm = 15;

    private const decimal ThinSliceMm = 5;

    private static readonly SearchValues<string> s_notMeasurable = SearchValues.Create(
    [
        "leptomening", "ascites", "effusion", "lymphangitic", "lymphangitis", "inflammatory breast", "blastic",
        "脑膜", "腹水", "胸腔积液", "心包积液", "癌性淋巴管炎", "成骨",
    ], StringComparison.OrdinalIgnoreCase);

    /// <param name="lesion">The lesion.</param>
    /// <param name="mm">Longest diameter, or short axis of a node.</param>
    /// <param name="modality">How it was examined; not stated is taken as CT or MRI.</param>
    /// <param name="sliceMm">Slice thickness; not stated is taken as 5 mm or less.</param>
    public static bool IsMeasurable(Lesion lesion, decimal mm, Modality? modality, decimal? sliceMm) =>
        IsMeasurableKind(lesion) && mm >= Minimum(lesion, modality, sliceMm);

    /// <summary>Whether disease of this kind can be measured at all (RC-05), by the words of its organ and site.</summary>
    public static bool IsMeasurableKind(Lesion lesion) =>
        !lesion.Organ.AsSpan().ContainsAny(s_notMeasurable) && !lesion.Site.AsSpan().ContainsAny(s_notMeasurable);

    /// <summary>Smallest length, in mm, that makes this lesion measurable as it was examined.</summary>
    public static decimal Minimum(Lesion lesion, Modality? modality, decimal? sliceMm) =>
        lesion.IsNode ? MinimumNodeMm
        : modality is Modality.XRay ? MinimumOnFilmMm
        : sliceMm > ThinSliceMm ? 2 * sliceMm.Value
        : MinimumMm;

    /// <summary>The organ that RC-07 counts: all nodes are one organ, and paired organs are one.</summary>
    public static string OrganOf(Lesion lesion) => lesion.IsNode ? "lymph node" : WithoutSide(lesion.Organ.Trim().ToLowerInvariant());

    private static string WithoutSide(string organ) =>
        organ.StartsWith("left ", StringComparison.Ordinal) ? organ[5..] : organ.StartsWith("right ", StringComparison.Ordinal) ? organ[6..] : organ;
}
