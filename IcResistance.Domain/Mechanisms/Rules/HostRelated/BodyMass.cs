using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules.HostRelated;

/// <summary>The stated BMI in the bands of HF-03; never derived from height and weight.</summary>
internal static class BodyMass
{
    public static Evidence? Of(Patient? patient) => patient?.Bmi is { } bmi
        ? new Evidence(Phrase.Of($"BMI {bmi:0.#} kg/m², band {Band(bmi)}.", $"BMI {bmi:0.#} kg/m²，分段 {Band(bmi)}。"), ["patient.bmi"], "HF-03")
        : null;

    private static string Band(decimal bmi) => bmi switch
    {
        < 18.5m => "< 18.5",
        < 25m => "18.5–24.9",
        < 30m => "25–29.9",
        _ => "≥ 30",
    };
}
