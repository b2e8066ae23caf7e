using IcResistance.Domain.Strategies.Readings;

namespace IcResistance.Domain.Strategies.Rules;

/// <summary>Another systemic treatment. Cautions are those of the drugs that trials after ICI compared or tested.</summary>
internal sealed class SystemicProgressionRule : IStrategyRule
{
    public string Option => "ST-11";

    public IReadOnlyList<Question> Conditions { get; } =
    [
        new("progression", ProgressionReadings.OnRecord),
        new("systemic", ProgressionReadings.Systemic),
    ];

    public IReadOnlyList<Question> Cautions { get; } =
    [
        new("ramucirumab-bleeding", BleedingReadings.AnyBleedingRisk),
        new("dato-squamous", TumorReadings.Squamous),
        new("dato-ild", SafetyReadings.InterstitialLung),
        new("dato-mucosa-eye", DrugReadings.MucosaOrEye),
        new("sacituzumab", DrugReadings.Sacituzumab),
        new("osimertinib", DriverReadings.Osimertinib),
        new("sotorasib", DriverReadings.Sotorasib),
    ];
}
