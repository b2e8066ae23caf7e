using IcResistance.Domain.Mechanisms.Outside;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Mechanisms;

/// <summary>Changes that may matter and that the review's taxonomy has no class for (C6). They are listed apart, never forced into a class.</summary>
public static class OutsideTaxonomy
{
    public static ValueList<OutsideFinding> Find(MechanismContext context) => Find(context, MechanismAssessor.Assess(context));

    /// <summary>The same for a case whose mechanisms are assessed already.</summary>
    public static ValueList<OutsideFinding> Find(MechanismContext context, ValueList<MechanismFinding> mechanisms)
    {
        ArgumentNullException.ThrowIfNull(context);
        var clock = context.Clock;
        OutsideFinding[] known =
        [
            .. Transformation.Find(context.Record, clock),
            .. PdL1Loss.Find(context.Record, clock),
            .. ClassOneLoss.Find(context.Record, clock),
            .. GeneAlterations.Find(context.Record, clock),
            .. NewDriver.Find(context.Record, clock),
        ];
        return known.Concat(UnreadAlterations.Find(context, mechanisms, known)).ToValueList();
    }
}
