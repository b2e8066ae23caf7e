using IcResistance.Domain.Strategies.Readings;

namespace IcResistance.Domain.Strategies.Rules;

/// <summary>ICI with chemotherapy: the review limits the benefit to high PD-L1 with many T cells.</summary>
internal sealed class IciChemotherapyRule : IStrategyRule
{
    public string Option => "ST-20";

    public IReadOnlyList<Question> Conditions { get; } =
    [
        new("progression", ProgressionReadings.OnRecord),
        new("pd-l1-50", TumorReadings.PdL1AtLeast(50)),
        new("high-infiltration", TumorReadings.HighInfiltration),
        new("no-platinum", CourseReadings.NoPlatinum),
        new("no-targetable-driver", DriverReadings.NoneTargetable),
    ];

    public IReadOnlyList<Question> Cautions { get; } =
    [
        new("life-threatening-irae", SafetyReadings.LifeThreateningImmuneEvent),
    ];
}
