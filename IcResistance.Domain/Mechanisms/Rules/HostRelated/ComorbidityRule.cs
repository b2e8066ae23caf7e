using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules.HostRelated;

/// <summary>Every comorbidity as stated, active or not (HF-11, HF-12, HF-13).</summary>
internal sealed class ComorbidityRule : HostContextRule
{
    public override string Mechanism => "HOST-7";

    protected override IEnumerable<Evidence> Facts(MechanismContext context) => Comorbidities(context.Record, _ => true, Rule);

    private static string Rule(Comorbidity item) => item.Category switch
    {
        ComorbidityCategory.Cardiovascular => "HF-11",
        ComorbidityCategory.Autoimmune => "HF-12",
        ComorbidityCategory.Ild => "HF-13",
        ComorbidityCategory.Metabolic => "HF-10",
        ComorbidityCategory.Infection or ComorbidityCategory.Transplant or ComorbidityCategory.Other or null => "HF-00",
    };
}
