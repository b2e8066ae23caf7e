using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules.HostRelated;

/// <summary>The BMI in the bands of HF-03: as stated, or computed from height and weight and said to be.</summary>
internal static class BodyMass
{
    // Outside these, kg/m², no BMI can be: height or weight is then wrong, and nothing is computed (HF-03).
    private const decimal Least = 10;
    private const decimal Most = 80;

    private const decimal CentimetersInAMeter = 100;

    public static Evidence? Of(Patient? patient) => patient switch
    {
        { Bmi: { } bmi } => new Evidence(Phrase.Of($"BMI {bmi:0.#} kg/m², band {Band(bmi)}.", $"BMI {bmi:0.#} kg/m²，分段 {Band(bmi)}。"), ["patient.bmi"], "HF-03"),
        { HeightCm: { } height and > 0, WeightKg: { } weight } when Computed(height, weight) is >= Least and <= Most and var bmi => new Evidence(
            Phrase.Of(
                $"BMI {bmi:0.#} kg/m², band {Band(bmi)}; computed from {height:0.#} cm and {weight:0.#} kg.",
                $"BMI {bmi:0.#} kg/m²，分段 {Band(bmi)}；由身高 {height:0.#} cm、体重 {weight:0.#} kg 计算。"),
            ["patient.heightCm", "patient.weightKg"],
            "HF-03"),
        _ => null,
    };

    private static decimal Computed(decimal height, decimal weight) => weight * CentimetersInAMeter * CentimetersInAMeter / (height * height);

    private static string Band(decimal bmi) => bmi switch
    {
        < 18.5m => "< 18.5",
        < 25m => "18.5–24.9",
        < 30m => "25–29.9",
        _ => "≥ 30",
    };
}
