using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>Performance status over time, last contact and notes.</summary>
internal static class CourseReading
{
    /// <summary>The contract lets a performance status name its phase beside a day too.</summary>
    public static PerformanceStatus Performance(ObjectReader source) => new()
    {
        Time = source.PointInTime() with { Phase = source.Choice<TreatmentPhase>("when") },
        Ecog = source.RequiredInteger("ecog", 0, 4),
    };

    public static FollowUp FollowUp(ObjectReader source) => new()
    {
        Time = source.PointInTime(),
        Status = source.RequiredChoice<VitalStatus>("status"),
        Cause = source.Text("cause"),
    };

    public static ClinicalNote Note(ObjectReader source) => new()
    {
        Time = source.Time(),
        Text = source.RequiredText("text"),
    };
}
