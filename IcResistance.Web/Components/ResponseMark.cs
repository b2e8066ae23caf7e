using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Components.Charts;

namespace IcResistance.Web.Components;

/// <summary>How one response category looks everywhere: letters, shape, colour. Cool colours are control of the disease, warm is progression.</summary>
/// <param name="Code">The category as the criteria write it, the same in both languages.</param>
/// <param name="Name">The category in words.</param>
/// <param name="Shape">Shape, which says the same as the colour.</param>
/// <param name="Tone">Name of the colour: <c>cr</c>, <c>pr</c>, <c>sd</c>, <c>pd</c> or <c>ne</c>, as in the variables <c>--response-*</c>.</param>
/// <param name="IsOpen">Drawn as an outline: a progression that is not confirmed.</param>
public sealed record ResponseMark(string Code, Phrase Name, MarkShape Shape, string Tone, bool IsOpen = false)
{
    /// <summary>The colour for drawings that cannot read a style sheet; the same value as its variable.</summary>
    public string Colour => Tone switch
    {
        "cr" => "#0072b2",
        "pr" => "#56b4e9",
        "sd" => "#f0e442",
        "pd" => "#d55e00",
        _ => "#bbbbbb",
    };

    public static ResponseMark Of(RecistCategory category) => category switch
    {
        RecistCategory.CR => new("CR", new("complete response", "完全缓解"), MarkShape.Circle, "cr"),
        RecistCategory.PR => new("PR", new("partial response", "部分缓解"), MarkShape.Triangle, "pr"),
        RecistCategory.SD => new("SD", new("stable disease", "疾病稳定"), MarkShape.Diamond, "sd"),
        RecistCategory.PD => new("PD", new("progressive disease", "疾病进展"), MarkShape.Square, "pd"),
        RecistCategory.NE => new("NE", new("not evaluable", "不可评估"), MarkShape.Cross, "ne"),
        RecistCategory.NonCRNonPD => new("NON-CR/NON-PD", new("neither complete response nor progression", "非完全缓解/非疾病进展"), MarkShape.Diamond, "sd"),
    };

    public static ResponseMark Of(IrecistCategory category) => category switch
    {
        IrecistCategory.ICR => new("iCR", new("immune complete response", "免疫完全缓解"), MarkShape.Circle, "cr"),
        IrecistCategory.IPR => new("iPR", new("immune partial response", "免疫部分缓解"), MarkShape.Triangle, "pr"),
        IrecistCategory.ISD => new("iSD", new("immune stable disease", "免疫疾病稳定"), MarkShape.Diamond, "sd"),
        IrecistCategory.NonICRNonIUPD => new("NON-iCR/NON-iUPD", new("neither immune complete response nor progression", "非免疫完全缓解/非免疫进展"), MarkShape.Diamond, "sd"),
        IrecistCategory.IUPD => new("iUPD", new("immune unconfirmed progression", "免疫待确认进展"), MarkShape.Square, "pd", IsOpen: true),
        IrecistCategory.ICPD => new("iCPD", new("immune confirmed progression", "免疫已确认进展"), MarkShape.Square, "pd"),
        IrecistCategory.NE => new("NE", new("not evaluable", "不可评估"), MarkShape.Cross, "ne"),
    };
}
