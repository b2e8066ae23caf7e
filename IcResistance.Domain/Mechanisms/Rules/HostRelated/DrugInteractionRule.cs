using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Mechanisms.Rules.HostRelated;

/// <summary>Antibiotics, proton-pump inhibitors and corticosteroids with their windows around the first ICI dose (HF-05 to HF-08).</summary>
internal sealed class DrugInteractionRule : HostContextRule
{
    public override string Mechanism => "HOST-8";

    protected override IEnumerable<Evidence> Facts(MechanismContext context) =>
        DrugExposure.Antibiotics(context).Concat(DrugExposure.ProtonPumpInhibitors(context)).Concat(DrugExposure.Corticosteroids(context));

    protected override IEnumerable<Phrase> Missing(MechanismContext context) => DrugExposure.MissingOfCorticosteroids(context);
}
