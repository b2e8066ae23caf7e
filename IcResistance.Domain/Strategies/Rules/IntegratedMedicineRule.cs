using IcResistance.Domain.Strategies.Readings;

namespace IcResistance.Domain.Strategies.Rules;

/// <summary>Chinese with Western medicine: what must be on record before herbs and drugs meet.</summary>
internal sealed class IntegratedMedicineRule : IStrategyRule
{
    public string Option => "ST-25";

    public IReadOnlyList<Question> Conditions { get; } =
    [
        new("progression", ProgressionReadings.OnRecord),
        new("herbs-known", DrugReadings.HerbsKnown),
        new("liver-tests-known", DrugReadings.LiverTestsKnown),
        new("other-drugs-known", DrugReadings.OtherDrugsKnown),
    ];

    public IReadOnlyList<Question> Cautions { get; } =
    [
        new("herbal-liver", DrugReadings.Liver),
        new("herbal-cyp", DrugReadings.CypPartner),
        new("herbal-immune", DrugReadings.ImmuneActiveHerbs),
    ];
}
