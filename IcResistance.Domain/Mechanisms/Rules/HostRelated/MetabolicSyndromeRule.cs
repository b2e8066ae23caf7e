using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules.HostRelated;

/// <summary>Obesity and metabolic disease as stated (HF-03, HF-10). Whether they harm is unclear (RL-14).</summary>
internal sealed class MetabolicSyndromeRule : HostContextRule
{
    public override string Mechanism => "HOST-6";

    protected override IEnumerable<Evidence> Facts(MechanismContext context)
    {
        var diseases = Comorbidities(context.Record, item => item.Category is ComorbidityCategory.Metabolic, _ => "HF-10");
        return BodyMass.Of(context.Record.Patient) is { } bmi ? diseases.Prepend(bmi) : diseases;
    }
}
