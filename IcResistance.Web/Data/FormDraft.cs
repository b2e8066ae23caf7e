namespace IcResistance.Web.Data;

/// <summary>What somebody is still typing into one form: one for each case, user and form. Not a fact yet, so never part of the case.</summary>
public sealed class FormDraft
{
    public required string CaseId { get; init; }

    /// <summary>Account of the one who types.</summary>
    public required string UserId { get; init; }

    /// <summary>Which form, for example <see cref="Visit"/>, <c>fact:biomarker:3@7</c> or <c>overrule:mechanism:INT-2a</c>.</summary>
    public required string Form { get; init; }

    /// <summary>Version of the case that the typing started from.</summary>
    public required long BaseVersion { get; set; }

    /// <summary>The typed state (JSON).</summary>
    public required string Json { get; set; }

    public required DateTimeOffset UpdatedAt { get; set; }

    /// <summary>The form that enters a whole visit.</summary>
    public const string Visit = "visit";

    /// <summary>Beginning of the names of forms that add or correct one fact.</summary>
    public const string FactPrefix = "fact:";

    /// <summary>Beginning of the names of forms in which the board disagrees.</summary>
    public const string OverrulePrefix = "overrule:";
}
