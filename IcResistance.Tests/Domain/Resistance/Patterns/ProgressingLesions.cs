using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Tests.Domain.Resistance.Patterns;

/// <summary>Courses whose progression names its lesions: two targets (lung, liver), one non-target (bone) and new lesions as asked.</summary>
internal static class ProgressingLesions
{
    private const int ProgressionDay = 300;

    /// <summary>PR, then progression on therapy of the named targets and of one new lesion in each of the named organs.</summary>
    public static CourseBuilder AfterResponse(string[] targets, params string[] newOrgans) =>
        Progress(CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.PR), targets, newOrgans);

    public static CourseBuilder Progress(CourseBuilder course, string[] targets, params string[] newOrgans) => course
        .OfCase(record => record with { Lesions = Lesions(newOrgans) })
        .ProgressesOn(ProgressionDay, visit => visit with
        {
            ProgressingLesions = [.. targets, .. newOrgans.Select((_, index) => $"N{index + 1}")],
            Visit = visit.Visit with
            {
                Measurements = [Mm("T1", 30), Mm("T2", 20)],
                NonTarget = NonTargetStatus.NonCrNonPd,
                NewLesions = newOrgans.Length == 0 ? NewLesionStatus.None : NewLesionStatus.Unequivocal,
                NewLesionSites = [.. newOrgans],
            },
        });

    public static Func<VisitResponse, VisitResponse> Seeing(Func<ResponseAssessment, ResponseAssessment> change) =>
        visit => visit with { Visit = change(visit.Visit) };

    public static LesionMeasurement Mm(string lesion, decimal mm) => new() { Lesion = lesion, Mm = mm };

    private static ValueList<Lesion> Lesions(string[] newOrgans) =>
    [
        new() { Id = "T1", Organ = "lung", Role = LesionRole.Target },
        new() { Id = "T2", Organ = "liver", Role = LesionRole.Target },
        new() { Id = "NT1", Organ = "bone", Role = LesionRole.NonTarget },
        .. newOrgans.Select((organ, index) => new Lesion { Id = $"N{index + 1}", Organ = organ, Role = LesionRole.New }),
    ];
}
