using System.Text.Json.Serialization;

namespace IcResistance.Domain.Knowledge;

/// <summary>What must be seen of an option's evidence before anything else (ST-01), the least welcome first.</summary>
public enum EvidenceBadge
{
    [JsonStringEnumMemberName("NEGATIVE PHASE 3 AFTER ICI")]
    NegativePhase3AfterIci,

    /// <summary>Negative for one purpose, to make the ICI work better; says nothing of local control (ST-22).</summary>
    [JsonStringEnumMemberName("NEGATIVE AS SENSITIZER")]
    NegativeAsSensitizer,

    [JsonStringEnumMemberName("NOT APPROVED")]
    NotApproved,

    [JsonStringEnumMemberName("PRECLINICAL")]
    Preclinical,

    [JsonStringEnumMemberName("FIRST-LINE EVIDENCE ONLY")]
    FirstLineEvidenceOnly,

    [JsonStringEnumMemberName("PHASE 2 ONLY")]
    Phase2Only,
}

/// <summary>What a badge says of the evidence.</summary>
public static class EvidenceBadges
{
    /// <summary>Whether the badge stands for a trial that did not show what it set out to show.</summary>
    public static bool IsNegative(this EvidenceBadge badge) => badge is EvidenceBadge.NegativePhase3AfterIci or EvidenceBadge.NegativeAsSensitizer;
}
