using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules.HostRelated;

/// <summary>A host factor: always context, whatever the data say (HF-00). Its facts are shown; what is missing is named.</summary>
internal abstract class HostContextRule : IMechanismRule
{
    private static readonly Phrase s_shown = new(
        "Context only: an association, never a proven cause (HF-00).", "仅为背景信息：属关联，并非已证实的原因（HF-00）。");

    private static readonly Phrase s_nothing = new("Nothing is on record.", "无相关记录。");

    public abstract string Mechanism { get; }

    public MechanismFinding Evaluate(MechanismContext context)
    {
        var entry = context.Catalogue.Mechanism(Mechanism);
        var facts = Facts(context).ToValueList();
        var missing = Missing(context).Concat(facts.Count == 0 ? [entry.Needs] : []).ToValueList();
        return new MechanismFinding(
            entry, MechanismStatus.Context, MechanismTiming.NotApplicable, facts.Count == 0 ? s_nothing : s_shown, facts, missing: missing);
    }

    protected abstract IEnumerable<Evidence> Facts(MechanismContext context);

    protected virtual IEnumerable<Phrase> Missing(MechanismContext context) => [];

    protected static IEnumerable<Evidence> Comorbidities(CaseRecord record, Func<Comorbidity, bool> counts, Func<Comorbidity, string> rule) =>
        (record.Patient?.Comorbidities ?? []).Select((item, index) => (item, index))
            .Where(pair => counts(pair.item))
            .Select(pair => new Evidence(Say(pair.item), [$"patient.comorbidities[{pair.index}]"], rule(pair.item)));

    private static Phrase Say(Comorbidity item) => item.Active switch
    {
        true => new Phrase($"{item.Name} (active).", $"{item.Name}（活动性）。"),
        false => new Phrase($"{item.Name} (not active).", $"{item.Name}（非活动性）。"),
        null => new Phrase($"{item.Name} (activity not stated).", $"{item.Name}（活动性未说明）。"),
    };
}
