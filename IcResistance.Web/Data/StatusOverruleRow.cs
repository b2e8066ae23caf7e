namespace IcResistance.Web.Data;

/// <summary>One statement of the board about one answer of the program. Rows are only ever added; a withdrawal is a row too.</summary>
public sealed class StatusOverruleRow
{
    public required string CaseId { get; init; }

    /// <summary>What is overruled, for example <c>mechanism:INT-2a</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>From 1 for each subject of a case. Two people who answered the same statement cannot both have the next number.</summary>
    public required int Number { get; init; }

    /// <summary>The board's answer; null: the earlier one is withdrawn.</summary>
    public required string? Answer { get; init; }

    public required string Reason { get; init; }

    public required string ProgramAnswer { get; init; }

    public required string RuleSet { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    public required string SavedBy { get; init; }
}
