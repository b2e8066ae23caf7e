using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>AR-09: entry criterion of Lung-MAP S1800A and S2302, 84 days or more of a checkpoint inhibitor.</summary>
public sealed class LungMapS1800ADefinition : PublishedDefinition
{
    private const int LeastDays = 84;

    public override string Rule => "AR-09";

    protected override Phrase Name => new("Lung-MAP S1800A / S2302 entry", "Lung-MAP S1800A / S2302 入组标准");

    protected override string Citation => "Lung-MAP S2302 Pragmatica-Lung, trial pages 2025";

    protected override Verdict? CheckRegimen(ResistanceCourse course) => RegimenScope.PdAxis(course);

    protected override Verdict Judge(ResistanceCourse course) =>
        ExposureThreshold.Judge(course, LeastDays, new Phrase("84 days", "84 天"), ResistanceResult.NotMet);
}
