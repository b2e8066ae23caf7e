namespace IcResistance.Web.Data;

/// <summary>One case: its facts as a case file, and the few columns that lists show and sort by.</summary>
/// <remarks>The columns repeat what <see cref="CaseFile"/> says and are written together with it, in one place.</remarks>
public sealed class CaseRow
{
    public required string Id { get; init; }

    public string? Title { get; set; }

    public string? Sex { get; set; }

    public int? AgeAtDay0 { get; set; }

    public string? Histology { get; set; }

    public string? Stage { get; set; }

    /// <summary>Date of the first ICI dose; null for a relative case.</summary>
    public DateOnly? FirstIciDate { get; set; }

    /// <summary>Last day that anything is known of, in days from the first ICI dose.</summary>
    public int? LastEventDay { get; set; }

    /// <summary>Canonical case file v1 (JSON).</summary>
    public required string CaseFile { get; set; }

    /// <summary>From 1, one more with each save. Two people who started from the same version cannot both save.</summary>
    public required long Version { get; set; }

    public required DateTimeOffset UpdatedAt { get; set; }

    public required string UpdatedBy { get; set; }
}
