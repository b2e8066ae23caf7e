namespace IcResistance.Web.Data;

/// <summary>A visit that somebody is still typing: one for each case and user. Not a fact yet, so never part of the case.</summary>
public sealed class VisitDraft
{
    public required string CaseId { get; init; }

    /// <summary>Account of the one who types.</summary>
    public required string UserId { get; init; }

    /// <summary>Version of the case that the typing started from.</summary>
    public required long BaseVersion { get; set; }

    /// <summary>The typed state (JSON).</summary>
    public required string Json { get; set; }

    public required DateTimeOffset UpdatedAt { get; set; }
}
