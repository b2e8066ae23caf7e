namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>Every pattern that is shown, in the order of their rule ids.</summary>
public static class ProgressionPatterns
{
    private static readonly IProgressionPattern[] s_all =
    [
        new DiffuseGrowthPattern(),
        new OligoprogressionPattern(),
        new DiseaseStatePattern(),
        new LocalTreatabilityPattern(),
        new SystemicPattern(),
        new CnsOnlyPattern(),
        new SingleOrganPattern(),
        new DissociatedResponsePattern(),
        new HyperprogressionPattern(),
        new PseudoprogressionPattern(),
    ];

    /// <summary>All readings for a course; none without an immune checkpoint inhibitor.</summary>
    public static IEnumerable<PatternResult> Of(ResistanceCourse? course)
    {
        if (course is null)
        {
            return [];
        }

        var disease = ProgressingDisease.Of(course);
        return s_all.SelectMany(pattern => pattern.Evaluate(course, disease));
    }
}
