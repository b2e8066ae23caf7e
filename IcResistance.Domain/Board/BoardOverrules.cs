using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Board;

/// <summary>Everything that the board has stated about one case's answers. Nothing is ever taken out: the last statement on a subject counts.</summary>
public sealed record BoardOverrules(ValueList<StatusOverrule> Entries)
{
    public static readonly BoardOverrules None = new([]);

    /// <summary>The overrules that stand, one for each subject, in the order in which the subjects were first overruled.</summary>
    public IEnumerable<StatusOverrule> InForce => Entries
        .Select(entry => entry.Subject)
        .Distinct()
        .Select(On)
        .OfType<StatusOverrule>();

    /// <summary>The overrule that stands; null where there is none or it was withdrawn.</summary>
    public StatusOverrule? On(OverruleSubject? subject) => History(subject) is [.., { IsWithdrawal: false } last] ? last : null;

    /// <summary>Every statement on a subject, the oldest first.</summary>
    public IReadOnlyList<StatusOverrule> History(OverruleSubject? subject) =>
        [.. Entries.Where(entry => entry.Subject == subject).OrderBy(entry => entry.Number)];

    /// <summary>Number of the last statement on a subject; 0 before the first. Whoever writes must have seen this one.</summary>
    public int LastNumber(OverruleSubject subject) => History(subject) is [.., var last] ? last.Number : 0;
}
