using IcResistance.Domain.Strategies.Readings;

namespace IcResistance.Domain.Strategies.Rules;

/// <summary>Another ICI in place of the one that failed; it gives an ICI again, so that the cautions of a rechallenge hold.</summary>
internal sealed class IciSwitchRule : IStrategyRule
{
    public string Option => "ST-13";

    public IReadOnlyList<Question> Conditions { get; } =
    [
        new("progression", ProgressionReadings.OnRecord),
        new("no-targetable-driver", DriverReadings.NoneTargetable),
    ];

    public IReadOnlyList<Question> Cautions { get; } =
    [
        new("life-threatening-irae", SafetyReadings.LifeThreateningImmuneEvent),
        new("pd-during-ici", CourseReadings.ProgressionDuringIci),
        new("steroid-10", SafetyReadings.Steroid),
    ];
}
