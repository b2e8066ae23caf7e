using IcResistance.Domain.Strategies.Readings;

namespace IcResistance.Domain.Strategies.Rules;

/// <summary>PD-(L)1 with CTLA-4 blockade, by the conditions of its approval.</summary>
internal sealed class DualIciRule : IStrategyRule
{
    public string Option => "ST-21";

    public IReadOnlyList<Question> Conditions { get; } =
    [
        new("progression", ProgressionReadings.OnRecord),
        new("first-line", CourseReadings.FirstLine),
        new("pd-l1-1", TumorReadings.PdL1AtLeast(1)),
        new("egfr-alk-negative", DriverReadings.EgfrAlkNegative),
    ];

    public IReadOnlyList<Question> Cautions { get; } =
    [
        new("egfr-alk-altered", DriverReadings.EgfrAlkAltered),
        new("autoimmune", SafetyReadings.Autoimmune),
        new("ild", SafetyReadings.InterstitialLung),
        new("ecog-2", SafetyReadings.PoorPerformance),
        new("severe-irae", SafetyReadings.SevereImmuneEvent),
    ];
}
