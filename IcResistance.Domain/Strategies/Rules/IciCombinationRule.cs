using IcResistance.Domain.Strategies.Readings;

namespace IcResistance.Domain.Strategies.Rules;

/// <summary>The review's heading over the six combinations; each of them has its own rule.</summary>
internal sealed class IciCombinationRule : IStrategyRule
{
    public string Option => "ST-14";

    public IReadOnlyList<Question> Conditions { get; } =
    [
        new("progression", ProgressionReadings.OnRecord),
        new("no-targetable-driver", DriverReadings.NoneTargetable),
    ];

    public IReadOnlyList<Question> Cautions { get; } =
    [
        new("life-threatening-irae", SafetyReadings.LifeThreateningImmuneEvent),
    ];
}
