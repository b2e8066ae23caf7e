using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>Whether a course can be hyperprogressive at all (PP-10); null: it can, the definitions decide.</summary>
internal static class HyperprogressionGate
{
    public static PatternDecision? Check(ResistanceCourse course, VisitResponse? first) => first switch
    {
        null when course.Progression is null => PatternDecision.Unknown(new Phrase("No evaluation on record.", "记录中无评估。")),
        _ when course.HadResponse is true && course.Response.Pseudoprogression is null => PatternDecision.No(new Phrase(
            "The patient first benefited from this line (PP-10).", "患者先从本线治疗获益（PP-10）。")),
        { Recist: not RecistCategory.PD } when course.Progression is not null => PatternDecision.No(new Phrase(
            "Progression was not at the first evaluation of this line (PP-10).", "进展并非出现于本线首次评估（PP-10）。")),
        { Recist: not null and not RecistCategory.PD and not RecistCategory.NE } => PatternDecision.No(new Phrase(
            "No progression at the first evaluation of this line (PP-10).", "本线首次评估未进展（PP-10）。")),
        { Recist: RecistCategory.PD } when course.Progression == first && course.Best is not RecistCategory.PD => PatternDecision.Unknown(new Phrase(
            "Whether this was the first evaluation is not known.", "是否为首次评估不详。")),
        { Recist: RecistCategory.PD } => null,
        _ => PatternDecision.Unknown(new Phrase("The first evaluation has no response category.", "首次评估无疗效分类。")),
    };
}
