using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>The two tables that make one category of target, non-target and new lesions: RC-19 and RC-20.</summary>
public static class OverallResponseTable
{
    /// <summary>RC-19: measurable disease at baseline. The first row that fits decides.</summary>
    public static RecistCategory Measurable(RecistCategory target, NonTargetStatus nonTarget, bool newLesion) => newLesion ? RecistCategory.PD : (target, nonTarget) switch
    {
        (RecistCategory.PD, _) or (_, NonTargetStatus.Pd) => RecistCategory.PD,
        (RecistCategory.CR, NonTargetStatus.Cr or NonTargetStatus.None) => RecistCategory.CR,
        (RecistCategory.CR or RecistCategory.PR, _) => RecistCategory.PR,
        (RecistCategory.SD, _) => RecistCategory.SD,
        (RecistCategory.NE or RecistCategory.NonCRNonPD, _) => RecistCategory.NE,
    };

    /// <summary>RC-20: non-target disease only. Never stable disease, never partial response.</summary>
    /// <returns>Null where there is no disease at all and nothing new: only progression could be told.</returns>
    public static RecistCategory? NonMeasurable(NonTargetStatus nonTarget, bool newLesion) => newLesion ? RecistCategory.PD : nonTarget switch
    {
        NonTargetStatus.Pd => RecistCategory.PD,
        NonTargetStatus.Cr => RecistCategory.CR,
        NonTargetStatus.NonCrNonPd => RecistCategory.NonCRNonPD,
        NonTargetStatus.Ne => RecistCategory.NE,
        NonTargetStatus.None => null,
    };

    /// <summary>The same category in the words of iRECIST; progression is unconfirmed until a later visit says otherwise (IR-01).</summary>
    public static IrecistCategory ToIrecist(RecistCategory category) => category switch
    {
        RecistCategory.CR => IrecistCategory.ICR,
        RecistCategory.PR => IrecistCategory.IPR,
        RecistCategory.SD => IrecistCategory.ISD,
        RecistCategory.PD => IrecistCategory.IUPD,
        RecistCategory.NE => IrecistCategory.NE,
        RecistCategory.NonCRNonPD => IrecistCategory.NonICRNonIUPD,
    };

    /// <summary>What a source that reports iRECIST alone says in the words of RECIST 1.1.</summary>
    public static RecistCategory ToRecist(IrecistCategory category) => category switch
    {
        IrecistCategory.ICR => RecistCategory.CR,
        IrecistCategory.IPR => RecistCategory.PR,
        IrecistCategory.ISD => RecistCategory.SD,
        IrecistCategory.NonICRNonIUPD => RecistCategory.NonCRNonPD,
        IrecistCategory.IUPD or IrecistCategory.ICPD => RecistCategory.PD,
        IrecistCategory.NE => RecistCategory.NE,
    };
}
