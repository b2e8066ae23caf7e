using IcResistance.Domain.Record;

namespace IcResistance.Domain.Timeline;

/// <summary>Sorts the courses of one line into the regimen classes that the published definitions of resistance know.</summary>
/// <remarks>
/// A course counts by its kind and by every drug it names, so that a course of kind <c>ici</c> that lists carboplatin is
/// chemo-immunotherapy. Two drugs against PD-1 and PD-L1 are a change of drug, not a combination. Words that do not tell which
/// drugs were given leave the class unknown: "immunotherapy" is not read as one inhibitor (AR-01).
/// </remarks>
public static class RegimenClassifier
{
    public static RegimenClass Classify(IReadOnlyList<Therapy> courses)
    {
        var classes = courses.SelectMany(ClassesOf).ToHashSet();
        var ici = courses.Where(course => course.Kind is TherapyKind.Ici).ToList();
        var hasIci = ici.Count > 0 || classes.Any(IsCheckpointInhibitor);
        return hasIci switch
        {
            false => RegimenClass.NoIci,
            true when courses.Any(HasPartnerWithoutDefinition) => RegimenClass.IciOther,
            true when classes.Count(IsCheckpointInhibitor) > 1 || ici.Any(RegimenWords.SaysTwoInhibitors) => RegimenClass.IciCombination,
            true when ici.Any(RegimenWords.LeavesRegimenOpen) => RegimenClass.IciUnknown,
            true when classes.Contains(AgentClass.Targeted) => RegimenClass.IciTargeted,
            true when classes.Contains(AgentClass.Chemotherapy) => RegimenClass.IciChemotherapy,
            true => RegimenClass.IciMonotherapy,
        };
    }

    /// <summary>Whether this course gives a checkpoint inhibitor, whatever its kind says.</summary>
    public static bool GivesIci(Therapy course) =>
        course.Kind is TherapyKind.Ici || (IsSystemic(course) && course.AgentNames.Any(agent => AnticancerAgents.ClassesIn(agent).Any(IsCheckpointInhibitor)));

    /// <summary>Systemic anticancer treatment by its kind. A drug given into one place (a pleural cavity) is local treatment.</summary>
    public static bool IsSystemic(Therapy course) => course.Site is null && course.Kind switch
    {
        TherapyKind.Ici or TherapyKind.Chemotherapy or TherapyKind.Targeted or TherapyKind.AntiAngiogenic or TherapyKind.Vaccine or TherapyKind.CellTherapy => true,
        TherapyKind.Radiotherapy or TherapyKind.Surgery or TherapyKind.Ablation or TherapyKind.Tcm or TherapyKind.Other => false,
    };

    /// <summary>A partner of kind <c>other</c> that is a drug of the regimen, not support around it.</summary>
    public static bool IsInvestigationalPartner(Therapy course) =>
        course.Kind is TherapyKind.Other && course.Site is null && !course.AgentNames.Any(agent => AnticancerAgents.ClassesIn(agent).Contains(AgentClass.Supportive));

    private static bool HasPartnerWithoutDefinition(Therapy course) => course.Kind switch
    {
        TherapyKind.Vaccine or TherapyKind.CellTherapy => true,
        TherapyKind.Other => course.AgentNames.All(IsUnknown),
        TherapyKind.Ici => course.Agents.Any(IsUnknownPartner) && !course.Agents.All(IsUnknownPartner),
        TherapyKind.Chemotherapy or TherapyKind.Targeted or TherapyKind.AntiAngiogenic or TherapyKind.Tcm
            or TherapyKind.Radiotherapy or TherapyKind.Surgery or TherapyKind.Ablation => false,
    };

    private static bool IsUnknown(string agent) => AnticancerAgents.ClassesIn(agent).Count == 0;

    private static bool IsUnknownPartner(string agent) => !RegimenWords.ClassesIn(agent).Any();

    private static IEnumerable<AgentClass> ClassesOf(Therapy course)
    {
        var named = course.AgentNames.SelectMany(AnticancerAgents.ClassesIn);
        return course.Kind switch
        {
            TherapyKind.Chemotherapy => named.Append(AgentClass.Chemotherapy),
            TherapyKind.Targeted or TherapyKind.AntiAngiogenic => named.Append(AgentClass.Targeted),
            TherapyKind.Ici => course.AgentNames.SelectMany(name => RegimenWords.Parts(name)).SelectMany(RegimenWords.ClassesIn),
            TherapyKind.Vaccine or TherapyKind.CellTherapy or TherapyKind.Other or TherapyKind.Tcm
                or TherapyKind.Radiotherapy or TherapyKind.Surgery or TherapyKind.Ablation => named,
        };
    }

    internal static bool IsCheckpointInhibitor(AgentClass agent) => agent switch
    {
        AgentClass.PdAxisInhibitor or AgentClass.Ctla4Inhibitor or AgentClass.OtherCheckpointInhibitor => true,
        AgentClass.Chemotherapy or AgentClass.Targeted or AgentClass.Supportive => false,
    };
}
