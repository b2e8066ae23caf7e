namespace IcResistance.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>A mechanism that rests on the loss of one gene or of one of several.</summary>
internal abstract class GeneLossRule : IMechanismRule
{
    public abstract string Mechanism { get; }

    public MechanismFinding Evaluate(MechanismContext context)
    {
        var verdict = Complete(context, GeneLossVerdict.Weigh([.. Criteria(context).Select(criteria => GeneLoss.Judge(context, criteria))]));
        var finding = new MechanismFinding(
            context.Catalogue.Mechanism(Mechanism), verdict.Status, verdict.Timing, verdict.Reason, verdict.For, verdict.Against, verdict.Missing);
        return ProgressionGate.Apply(context, finding);
    }

    protected abstract IEnumerable<GeneLossCriteria> Criteria(MechanismContext context);

    /// <summary>Adds what other data say beside the sequence.</summary>
    protected virtual GeneLossVerdict Complete(MechanismContext context, GeneLossVerdict verdict) => verdict;
}
