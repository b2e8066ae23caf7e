namespace IcResistance.Web.Data;

/// <summary>What the lists show of one case, kept so that a list need not assess it. Written with the case; made anew when the rules change.</summary>
/// <remarks>Never a fact: it may be thrown away at any time, and nothing but lists reads it (docs/decisions/0006).</remarks>
public sealed class CaseDigestRow
{
    public required string CaseId { get; init; }

    /// <summary>Version of the case that was assessed.</summary>
    public required long CaseVersion { get; set; }

    /// <summary>Rules that assessed it, see <see cref="CaseDigests.RuleSet"/>.</summary>
    public required string RuleSet { get; set; }

    /// <summary>The digest as JSON; null where the stored facts cannot be read.</summary>
    public required string? Json { get; set; }
}
