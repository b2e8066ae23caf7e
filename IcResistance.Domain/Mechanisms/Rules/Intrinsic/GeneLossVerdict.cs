using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>What one gene says of a mechanism; several genes of one mechanism are weighed together.</summary>
internal sealed record GeneLossVerdict
{
    /// <summary>Supported, possible, argued against, or not assessed.</summary>
    public required MechanismStatus Status { get; init; }

    public required MechanismTiming Timing { get; init; }

    public required Phrase Reason { get; init; }

    /// <summary>A change was found of which nobody said whether it abolishes the gene product: then nothing argues against the mechanism (GX-03).</summary>
    public bool IsOpen { get; init; }

    public ValueList<Evidence> For { get; init; } = [];

    public ValueList<Evidence> Against { get; init; } = [];

    public ValueList<Phrase> Missing { get; init; } = [];

    /// <summary>
    /// The strongest verdict gives status, timing and reason, and of equals the one that found something; one that is open outweighs those against. The
    /// evidence of all is kept.
    /// </summary>
    public static GeneLossVerdict Weigh(IReadOnlyList<GeneLossVerdict> verdicts)
    {
        var first = verdicts.OrderBy(verdict => (int)verdict.Status).ThenBy(verdict => verdict.Timing is MechanismTiming.NotApplicable).First();
        if (first.Status is MechanismStatus.ArguedAgainst)
        {
            first = verdicts.FirstOrDefault(verdict => verdict.IsOpen) ?? first;
        }

        return first with
        {
            For = verdicts.SelectMany(verdict => verdict.For).ToValueList(),
            Against = verdicts.SelectMany(verdict => verdict.Against).ToValueList(),
            Missing = verdicts.SelectMany(verdict => verdict.Missing).Distinct().ToValueList(),
        };
    }
}
