using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>AR-11: stratum of LATIFY, under 16 weeks on a checkpoint inhibitor primary, 16 weeks or more acquired (the latter inferred).</summary>
public sealed class LatifyDefinition : PublishedDefinition
{
    private const int LeastDays = 112;

    public override string Rule => "AR-11";

    protected override Phrase Name => new("LATIFY stratum", "LATIFY 分层");

    protected override string Citation => "LATIFY, AstraZeneca announcement, 22 December 2025";

    protected override Verdict? CheckRegimen(ResistanceCourse course) => RegimenScope.PdAxis(course);

    protected override Verdict Judge(ResistanceCourse course) =>
        ExposureThreshold.Judge(course, LeastDays, new Phrase("16 weeks", "16 周"), ResistanceResult.Primary);
}
