namespace IcResistance.Domain.Board;

/// <summary>One statement of the board about one of the program's answers: another answer in its place, or that an earlier one is withdrawn.</summary>
/// <remarks>
/// A fact about the discussion, not about the patient. It never enters an assessment: the program's own answer is computed as
/// if it did not exist and stands beside it wherever it is shown.
/// </remarks>
public sealed record StatusOverrule
{
    /// <summary>Longest reason, in characters (P): a reason, not a report.</summary>
    public const int MaxReasonLength = 2000;

    /// <exception cref="ArgumentException">The reason is empty or too long, or the answer is none that the subject may have.</exception>
    public StatusOverrule(OverruleSubject subject, string? answer, string reason)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (!IsReason(reason))
        {
            throw new ArgumentException($"A reason has 1 to {MaxReasonLength} characters.", nameof(reason));
        }

        if (answer is not null && !subject.Answers.Contains(answer))
        {
            throw new ArgumentException($"'{answer}' is no answer to {subject.Key}.", nameof(answer));
        }

        (Subject, Answer, Reason) = (subject, answer, reason.Trim());
    }

    public OverruleSubject Subject { get; }

    /// <summary>What the board holds, by its name in assessment v1; null: the earlier overrule is withdrawn.</summary>
    public string? Answer { get; }

    /// <summary>Why, in the board's words.</summary>
    public string Reason { get; }

    /// <summary>From 1 for each subject of a case; the last one counts.</summary>
    public required int Number { get; init; }

    /// <summary>What the program answered when the board disagreed.</summary>
    public required string ProgramAnswer { get; init; }

    /// <summary>Version of the rules that gave that answer.</summary>
    public required string RuleSet { get; init; }

    /// <summary>Who stated it.</summary>
    public required string By { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    public bool IsWithdrawal => Answer is null;

    /// <summary>Whether a text may serve as a reason: something must be said, in reasonable length.</summary>
    public static bool IsReason(string? text) => text?.Trim().Length is > 0 and <= MaxReasonLength;
}
