using IcResistance.Domain.Strategies.Readings;

namespace IcResistance.Domain.Strategies.Rules;

/// <summary>ICI with a drug against VEGF. A squamous tumor blocks bevacizumab, not ramucirumab.</summary>
internal sealed class AntiAngiogenicRule : IStrategyRule
{
    public string Option => "ST-23";

    public IReadOnlyList<Question> Conditions { get; } =
    [
        new("progression", ProgressionReadings.OnRecord),
        new("non-squamous", TumorReadings.NonSquamous),
        new("no-brain-metastasis", BrainReadings.NoMetastasis),
        new("no-targetable-driver", DriverReadings.NoneTargetable),
    ];

    public IReadOnlyList<Question> Cautions { get; } =
    [
        new("squamous-bevacizumab", TumorReadings.Squamous),
        new("haemoptysis", BleedingReadings.Haemoptysis),
        new("thoracic-rt", BleedingReadings.ThoracicRadiotherapy),
        new("central-tumor", BleedingReadings.CentralTumor),
        new("recent-surgery", BleedingReadings.RecentSurgery),
        new("blood-pressure", BleedingReadings.BloodPressure),
        new("thrombosis", BleedingReadings.Thrombosis),
        new("perforation", BleedingReadings.Perforation),
        new("ramucirumab-bleeding", BleedingReadings.AnyBleedingRisk),
    ];
}
