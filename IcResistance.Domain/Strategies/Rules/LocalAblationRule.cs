using IcResistance.Domain.Strategies.Readings;

namespace IcResistance.Domain.Strategies.Rules;

/// <summary>Local treatment of local progression.</summary>
internal sealed class LocalAblationRule : IStrategyRule
{
    public string Option => "ST-12";

    public IReadOnlyList<Question> Conditions { get; } =
    [
        new("progression", ProgressionReadings.OnRecord),
        new("oligoprogression", ProgressionReadings.Oligoprogression),
        new("all-treatable", ProgressionReadings.AllTreatable),
    ];

    public IReadOnlyList<Question> Cautions { get; } =
    [
        new("rt-ild", SafetyReadings.InterstitialLung),
        new("rt-overlap", RadiotherapyReadings.Overlap),
        new("rt-ultra-central", RadiotherapyReadings.UltraCentral),
        new("rt-concurrent-drug", RadiotherapyReadings.ConcurrentDrug),
    ];
}
