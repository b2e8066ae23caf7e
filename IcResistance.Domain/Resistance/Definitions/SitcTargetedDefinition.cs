using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>AR-05: SITC 2023, checkpoint inhibitor with targeted or anti-angiogenic therapy.</summary>
/// <remarks>
/// It exists as a definition of its own, but its thresholds are not at hand, so it answers Undefined (AR-14, C11). No number is
/// invented here. AR-02 and AR-07 stand beside it, marked as single-agent definitions.
/// </remarks>
public sealed class SitcTargetedDefinition : PublishedDefinition
{
    public override string Rule => "AR-05";

    protected override Phrase Name => new("SITC 2023, with targeted or anti-angiogenic therapy", "SITC 2023（联合靶向或抗血管生成治疗）");

    protected override string Citation => "Atkins 2023, J Immunother Cancer 11:e005923";

    protected override bool IsLungSpecific => false;

    protected override Verdict? CheckRegimen(ResistanceCourse course) => RegimenScope.Only(RegimenClass.IciTargeted, course);

    protected override Verdict Judge(ResistanceCourse course) => new Verdict(
        ResistanceResult.Undefined,
        new Phrase(
            "Thresholds not at hand: the publication has a definition of its own for this regimen (AR-14).",
            "阈值暂缺：该文献对此类方案另有专门定义（AR-14）。"))
        .Lacking(MissingFact.Thresholds);
}
