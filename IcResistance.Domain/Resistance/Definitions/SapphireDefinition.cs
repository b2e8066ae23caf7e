using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>AR-08: entry criterion of SAPPHIRE, 4 months or more on a checkpoint inhibitor without progression.</summary>
public sealed class SapphireDefinition : PublishedDefinition
{
    private const int Months = 4;

    public override string Rule => "AR-08";

    protected override Phrase Name => new("SAPPHIRE entry", "SAPPHIRE 入组标准");

    protected override string Citation => "SAPPHIRE, Ann Oncol 2024, doi:10.1016/j.annonc.2023.10.004";

    protected override Verdict? CheckRegimen(ResistanceCourse course) => RegimenScope.PdAxis(course);

    protected override Verdict Judge(ResistanceCourse course) => ExposureThreshold.Judge(
        course,
        course.Line.StartDay is { } start ? course.Clock.AddMonths(start, Months) - start : CourseClock.DaysOf(Months),
        new Phrase("4 months", "4 个月"),
        ResistanceResult.NotMet);
}
