using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Timeline.Axis.Words;

/// <summary>Codes and shapes of response categories.</summary>
internal static class ResponseWords
{
    public static string Code(RecistCategory category) => category switch
    {
        RecistCategory.CR => "CR",
        RecistCategory.PR => "PR",
        RecistCategory.SD => "SD",
        RecistCategory.PD => "PD",
        RecistCategory.NE => "NE",
        RecistCategory.NonCRNonPD => "N/N",
    };

    public static string Code(IrecistCategory category) => category switch
    {
        IrecistCategory.ICR => "iCR",
        IrecistCategory.IPR => "iPR",
        IrecistCategory.ISD => "iSD",
        IrecistCategory.NonICRNonIUPD => "iN/N",
        IrecistCategory.IUPD => "iUPD",
        IrecistCategory.ICPD => "iCPD",
        IrecistCategory.NE => "NE",
    };

    /// <summary>
    /// The code under a visit's glyph: RECIST 1.1, except where iRECIST says something else that a board must see
    /// (unconfirmed or confirmed progression, or a response after one).
    /// </summary>
    public static string Code(VisitResponse visit) => visit switch
    {
        { IsBaseline: true } => "BL",
        { Irecist: IrecistCategory.IUPD or IrecistCategory.ICPD } => Code(visit.Irecist.Value),
        { Recist: RecistCategory.PD, Irecist: { } immune } => Code(immune),
        { Recist: { } category } => Code(category),
        { Irecist: { } immune } => Code(immune),
        _ => "–",
    };

    public static (GlyphKind Kind, AxisTone Tone) Shape(VisitResponse visit) => Code(visit) switch
    {
        "BL" => (GlyphKind.HollowSquare, AxisTone.Baseline),
        "CR" or "iCR" => (GlyphKind.Circle, AxisTone.CompleteResponse),
        "PR" or "iPR" => (GlyphKind.Triangle, AxisTone.PartialResponse),
        "SD" or "iSD" or "N/N" or "iN/N" => (GlyphKind.Diamond, AxisTone.StableDisease),
        "PD" or "iCPD" => (GlyphKind.Square, AxisTone.ProgressiveDisease),
        "iUPD" => (GlyphKind.HollowSquare, AxisTone.ProgressiveDisease),
        "NE" => (GlyphKind.Cross, AxisTone.NotEvaluable),
        _ => (GlyphKind.Ring, AxisTone.Neutral),
    };

    public static Phrase NameOf(Modality modality) => modality switch
    {
        Modality.Ct => new Phrase("CT", "CT"),
        Modality.PetCt => new Phrase("PET-CT", "PET-CT"),
        Modality.Mri => new Phrase("MRI", "MRI"),
        Modality.XRay => new Phrase("X-ray", "X 线"),
        Modality.Clinical => new Phrase("Clinical examination", "临床检查"),
        Modality.Other => new Phrase("Other examination", "其他检查"),
    };
}
