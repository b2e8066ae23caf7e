using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Tests.Domain.Response;

/// <summary>One visit whose lesions give the wanted target, non-target and new-lesion results, read as a case with a baseline of 100 mm.</summary>
internal static class ComponentVisit
{
    public static VisitResponse Assess(string target, string nonTarget, string newLesion) =>
        new TumourCourse().Lesion("T1").Scan(-7, 100, nonTarget: NonTargetStatus.NonCrNonPd).Visit(Of(42, target, nonTarget, newLesion)).Assess().Visits[1];

    public static ResponseAssessment Of(int day, string target, string nonTarget, string newLesion) => new()
    {
        Time = EventTime.OnDay(day),
        Measurements = [Row(target)],
        NonTarget = NonTarget(nonTarget),
        NewLesions = newLesion switch { "NONE" or "N" => NewLesionStatus.None, "EQUIVOCAL" => NewLesionStatus.Equivocal, "UNEQUIVOCAL" or "Y" => NewLesionStatus.Unequivocal, _ => throw new FormatException(newLesion) },
    };

    public static NonTargetStatus NonTarget(string name) => name switch
    {
        "CR" or "iCR" => NonTargetStatus.Cr,
        "NON-CR/NON-PD" or "NON-iCR/NON-iUPD" => NonTargetStatus.NonCrNonPd,
        "PD" or "iUPD" => NonTargetStatus.Pd,
        "NE" => NonTargetStatus.Ne,
        _ => throw new FormatException(name),
    };

    private static LesionMeasurement Row(string target) => target switch
    {
        "CR" or "iCR" => TumourCourse.Row("T1", LesionState.Absent),
        "PR" or "iPR" => TumourCourse.Row("T1", 60),
        "SD" or "iSD" => TumourCourse.Row("T1", 90),
        "PD" or "iUPD" => TumourCourse.Row("T1", 130),
        "iCPD" => TumourCourse.Row("T1", 135),
        "NE" => TumourCourse.Row("T1", LesionState.NotAssessed),
        _ => throw new FormatException(target),
    };
}
