using IcResistance.Domain.Resistance;

namespace IcResistance.Web.Components;

/// <summary>Class name of a verdict's colour; the words beside it say the same.</summary>
public static class VerdictTone
{
    public static string Of(ResistanceResult verdict) => verdict switch
    {
        ResistanceResult.Acquired or ResistanceResult.Primary => "resistant",
        ResistanceResult.LateRelapse or ResistanceResult.PendingConfirmation => "open",
        ResistanceResult.NotResistant => "controlled",
        ResistanceResult.InsufficientExposure or ResistanceResult.NotMet or ResistanceResult.NotApplicable
            or ResistanceResult.Indeterminate or ResistanceResult.Undefined => "unclear",
    };
}
