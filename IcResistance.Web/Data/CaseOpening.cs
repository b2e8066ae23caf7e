namespace IcResistance.Web.Data;

/// <summary>When somebody last opened a case; for his or her own list of what was open last.</summary>
public sealed class CaseOpening
{
    public required string UserId { get; init; }

    public required string CaseId { get; init; }

    public required DateTimeOffset OpenedAt { get; set; }
}
