using IcResistance.Domain.Mechanisms.Outside;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Mechanisms;

/// <summary>Changes that may matter and that the review's taxonomy has no class for (C6). They are listed apart, never forced into a class.</summary>
public static class OutsideTaxonomy
{
    public static ValueList<OutsideFinding> Find(MechanismContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var clock = context.Clock;
        return Transformation.Find(context.Record, clock)
            .Concat(PdL1Loss.Find(context.Record, clock))
            .Concat(ClassOneLoss.Find(context.Record, clock))
            .Concat(GeneAlterations.Find(context.Record, clock))
            .Concat(NewDriver.Find(context.Record, clock))
            .ToValueList();
    }
}
