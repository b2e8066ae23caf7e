using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>Which regimens a definition is for.</summary>
/// <remarks>Where the thresholds of the right definition are not at hand, the single-agent ones stand in and say so (AR-14, C11).</remarks>
internal static class RegimenScope
{
    /// <summary>Single agent; also two checkpoint inhibitors or a targeted partner, for which the thresholds are not at hand.</summary>
    public static Verdict? SingleAgentOrStandIn(ResistanceCourse course) => course.Line.Regimen switch
    {
        RegimenClass.IciMonotherapy or RegimenClass.IciCombination or RegimenClass.IciTargeted => null,
        RegimenClass.IciUnknown => Verdict.Lacks(MissingFact.Regimen),
        RegimenClass.IciChemotherapy or RegimenClass.IciOther or RegimenClass.NoIci => OtherRegimen(course.Line.Regimen),
    };

    public static Verdict? Only(RegimenClass regimen, ResistanceCourse course) =>
        course.Line.Regimen == regimen ? null
        : course.Line.Regimen is RegimenClass.IciUnknown ? Verdict.Lacks(MissingFact.Regimen)
        : OtherRegimen(course.Line.Regimen);

    /// <summary>
    /// PD-(L)1-containing therapy (AR-06, C18): not applicable only where every checkpoint inhibitor is known and none acts on
    /// that axis. An antibody that the program does not know is given the benefit of the doubt.
    /// </summary>
    public static Verdict? PdAxis(ResistanceCourse course)
    {
        var classes = course.Line.Courses.Where(RegimenClassifier.GivesIci)
            .SelectMany(item => item.AgentNames)
            .Select(AnticancerAgents.ClassesIn)
            .ToList();
        return classes.Count > 0 && classes.TrueForAll(known => known.Count > 0 && !known.Contains(AgentClass.PdAxisInhibitor))
            ? new(ResistanceResult.NotApplicable, new Phrase("No PD-(L)1 antibody in the regimen.", "方案中不含 PD-(L)1 抗体。"))
            : null;
    }

    public static Verdict WithStandInFlag(Verdict verdict, ResistanceCourse course) => course.Line.Regimen is RegimenClass.IciMonotherapy
        ? verdict
        : verdict.Flagged("AR-14", "Single-agent definition, used as stand-in", "单药定义，作为替代参考");

    private static Verdict OtherRegimen(RegimenClass regimen) => new(
        ResistanceResult.NotApplicable,
        Phrase.Of($"The regimen is {NameOf(regimen).En}; the definition is for another.", $"本方案为{NameOf(regimen).Zh}；该定义针对其他方案。"));

    private static Phrase NameOf(RegimenClass regimen) => regimen switch
    {
        RegimenClass.IciMonotherapy => new("a single checkpoint inhibitor", "免疫检查点抑制剂单药"),
        RegimenClass.IciChemotherapy => new("a checkpoint inhibitor with chemotherapy", "免疫检查点抑制剂联合化疗"),
        RegimenClass.IciCombination => new("two checkpoint inhibitors", "双免疫检查点抑制剂联合"),
        RegimenClass.IciTargeted => new("a checkpoint inhibitor with targeted or anti-angiogenic therapy", "免疫检查点抑制剂联合靶向或抗血管生成治疗"),
        RegimenClass.IciOther => new("a checkpoint inhibitor with another partner", "免疫检查点抑制剂联合其他治疗"),
        RegimenClass.IciUnknown => new("a checkpoint inhibitor in a regimen that is not known", "含免疫检查点抑制剂但组成不明的方案"),
        RegimenClass.NoIci => new("without a checkpoint inhibitor", "不含免疫检查点抑制剂"),
    };
}
