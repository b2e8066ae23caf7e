using IcResistance.Domain.Strategies.Readings;

namespace IcResistance.Domain.Strategies.Rules;

/// <summary>Few lesions progress, the ICI goes on, the progressing sites are treated.</summary>
internal sealed class OligoprogressionRule : IStrategyRule
{
    public string Option => "ST-10";

    public IReadOnlyList<Question> Conditions { get; } =
    [
        new("progression", ProgressionReadings.OnRecord),
        new("oligoprogression", ProgressionReadings.Oligoprogression),
        new("isolated", ProgressionReadings.Isolated),
        new("all-treatable", ProgressionReadings.AllTreatable),
        new("clinically-stable", CourseReadings.ClinicallyStable),
    ];

    public IReadOnlyList<Question> Cautions { get; } =
    [
        new("rt-ild", SafetyReadings.InterstitialLung),
        new("rt-overlap", RadiotherapyReadings.Overlap),
        new("rt-ultra-central", RadiotherapyReadings.UltraCentral),
        new("rt-concurrent-drug", RadiotherapyReadings.ConcurrentDrug),
    ];
}
