using IcResistance.Domain.Strategies.Readings;

namespace IcResistance.Domain.Strategies.Rules;

/// <summary>Radiotherapy to make the ICI work again; as ablation it is another option.</summary>
internal sealed class IciRadiotherapyRule : IStrategyRule
{
    public string Option => "ST-22";

    public IReadOnlyList<Question> Conditions { get; } =
    [
        new("progression", ProgressionReadings.OnRecord),
        new("lesions-known", ProgressionReadings.LesionsKnown),
        new("earlier-fields-known", RadiotherapyReadings.EarlierFieldsKnown),
        new("lung-function-known", RadiotherapyReadings.LungFunctionKnown),
    ];

    public IReadOnlyList<Question> Cautions { get; } =
    [
        new("rt-ild", SafetyReadings.InterstitialLung),
        new("rt-overlap", RadiotherapyReadings.Overlap),
        new("rt-ultra-central", RadiotherapyReadings.UltraCentral),
        new("rt-concurrent-drug", RadiotherapyReadings.ConcurrentDrug),
    ];
}
