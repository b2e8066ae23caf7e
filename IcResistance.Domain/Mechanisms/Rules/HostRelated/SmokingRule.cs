using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules.HostRelated;

/// <summary>Smoking history (HF-04).</summary>
internal sealed class SmokingRule : HostContextRule
{
    public override string Mechanism => "HOST-4";

    protected override IEnumerable<Evidence> Facts(MechanismContext context)
    {
        var smoking = context.Record.Patient?.Smoking;
        if (smoking?.Status is { } status and not SmokingStatus.Unknown)
        {
            yield return new Evidence(Say(status), ["patient.smoking.status"], "HF-04");
        }

        if (smoking?.PackYears is { } years)
        {
            yield return new Evidence(Phrase.Of($"{years:0.#} pack-years.", $"{years:0.#} 包年。"), ["patient.smoking.packYears"], "HF-04");
        }
    }

    private static Phrase Say(SmokingStatus status) => status switch
    {
        SmokingStatus.Never => new Phrase("Never smoked.", "从不吸烟。"),
        SmokingStatus.Former => new Phrase("Former smoker.", "既往吸烟。"),
        SmokingStatus.Current => new Phrase("Current smoker.", "现吸烟。"),
        SmokingStatus.Ever => new Phrase("Has smoked; present status not stated.", "曾吸烟，现状未说明。"),
        SmokingStatus.Unknown => new Phrase("Smoking unknown.", "吸烟史不明。"),
    };
}
