using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Mechanisms.Rules.HostRelated;

/// <summary>Body weight and BMI at the first ICI dose (HF-03), with performance status and albumin beside them (HF-14).</summary>
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

        if (context.Record.Patient?.Ecog is { } ecog)
        {
            yield return new Evidence(Phrase.Of($"ECOG {ecog} at the first ICI dose.", $"首次 ICI 用药时 ECOG {ecog}。"), ["patient.ecog"], "HF-14");
        }

        foreach (var later in context.Record.Performance)
        {
            var day = GenomicWording.When(later.Time);
            yield return new Evidence(Phrase.Of($"ECOG {later.Ecog}, {day.En}.", $"ECOG {later.Ecog}，{day.Zh}。"), [later.Path], "HF-14");
        }

        foreach (var albumin in context.Record.Biomarkers.Where(value => value.Marker == "albumin"))
        {
            var text = MarkerComparison.Say(context.Record, albumin);
            yield return new Evidence(new Phrase($"Albumin: {text.En}.", $"白蛋白：{text.Zh}。"), [albumin.Path], "HF-14");
        }
    }
}
