using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules.HostRelated;

/// <summary>Sex as recorded (HF-01); the literature conflicts, so there is no rule beyond showing it.</summary>
internal sealed class SexRule : HostContextRule
{
    public override string Mechanism => "HOST-1";

    protected override IEnumerable<Evidence> Facts(MechanismContext context) => context.Record.Patient?.Sex is { } sex and not Sex.Unknown
        ? [new Evidence(Say(sex), ["patient.sex"], "HF-01")]
        : [];

    private static Phrase Say(Sex sex) => sex switch
    {
        Sex.Female => new Phrase("Female.", "女性。"),
        Sex.Male => new Phrase("Male.", "男性。"),
        Sex.Other => new Phrase("Other.", "其他。"),
        Sex.Unknown => new Phrase("Unknown.", "不明。"),
    };
}
