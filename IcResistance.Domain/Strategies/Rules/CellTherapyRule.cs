using IcResistance.Domain.Strategies.Readings;

namespace IcResistance.Domain.Strategies.Rules;

/// <summary>Vaccine and cell therapy: the subgroup in which OSE2101 was better, and what TIL therapy takes.</summary>
internal sealed class CellTherapyRule : IStrategyRule
{
    public string Option => "ST-24";

    public IReadOnlyList<Question> Conditions { get; } =
    [
        new("progression", ProgressionReadings.OnRecord),
        new("hla-a2", TumorReadings.HlaA2),
        new("ici-12-weeks", CourseReadings.TwelveWeeksOfIci),
        new("no-targetable-driver", DriverReadings.NoneTargetable),
    ];

    public IReadOnlyList<Question> Cautions { get; } =
    [
        new("hla-a2-negative", patient => TumorReadings.HlaA2(patient).Reversed()),
        new("trial-only", DrugReadings.Always),
        new("til-reserve", DrugReadings.CardiacRenalReserve),
    ];
}
