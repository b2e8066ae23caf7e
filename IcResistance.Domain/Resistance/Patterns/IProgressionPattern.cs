namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>One pattern of progression under each of its published readings.</summary>
public interface IProgressionPattern
{
    /// <param name="course">The judged course.</param>
    /// <param name="disease">What progresses in it; null when nothing does.</param>
    IEnumerable<PatternResult> Evaluate(ResistanceCourse course, ProgressingDisease? disease);
}
