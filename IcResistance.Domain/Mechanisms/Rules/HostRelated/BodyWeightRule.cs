using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Mechanisms.Rules.HostRelated;

/// <summary>Body weight and BMI at the first ICI dose (HF-03).</summary>
internal sealed class BodyWeightRule : HostContextRule
{
    public override string Mechanism => "HOST-3";

    protected override IEnumerable<Evidence> Facts(MechanismContext context)
    {
        if (context.Record.Patient?.WeightKg is { } weight)
        {
            yield return new Evidence(Phrase.Of($"Body weight {weight:0.#} kg.", $"体重 {weight:0.#} kg。"), ["patient.weightKg"], "HF-03");
        }

        if (BodyMass.Of(context.Record.Patient) is { } bmi)
        {
            yield return bmi;
        }
    }
}
