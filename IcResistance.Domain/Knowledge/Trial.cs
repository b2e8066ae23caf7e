using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Knowledge;

/// <summary>Where in the course of treatment a trial was done; what was shown in one setting is not shown in another.</summary>
public enum TrialSetting
{
    /// <summary>After failure of a checkpoint inhibitor.</summary>
    AfterIci,

    /// <summary>At progression under a therapy that goes on.</summary>
    OnTherapy,
    FirstLine,

    /// <summary>Before checkpoint inhibitors were in use.</summary>
    BeforeIci,
    Other,
}

/// <summary>What a trial came to, the least welcome first: the order in which trials are shown.</summary>
public enum TrialVerdict
{
    Negative,
    NotSignificant,
    Mixed,

    /// <summary>A hypothesis that a later trial did not bear out.</summary>
    HypothesisOnly,

    /// <summary>An analysis thought of afterwards, of patients who were not randomized to the question.</summary>
    PostHoc,

    /// <summary>Single arm, cohort or pooled series: no comparison by lot.</summary>
    NotRandomized,
    Running,

    /// <summary>What the others are compared with.</summary>
    Comparator,
    Positive,
}

/// <summary>One result of a trial in a sentence, with its figures, and how well it is founded.</summary>
/// <param name="Text">The result.</param>
/// <param name="State">Read in the source, or general knowledge.</param>
public sealed record TrialResult(Phrase Text, RuleState State);

/// <summary>One trial behind an option: arms, figures, verdict. Negative trials are never left out (ST-01).</summary>
public sealed record Trial
{
    /// <summary>Short id that options refer to, for example <c>S2302</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Rule that the entry comes from, for example <c>ST-34</c>.</summary>
    public required string Rule { get; init; }

    public required string Name { get; init; }

    /// <summary>Phase or design as read; null where it was not read.</summary>
    public Phrase? Phase { get; init; }

    public required TrialSetting Setting { get; init; }

    /// <summary>Number of patients; null where it was not read.</summary>
    public int? Patients { get; init; }

    public Phrase? Population { get; init; }

    /// <summary>Arms, the tested one first.</summary>
    public required ValueList<Phrase> Arms { get; init; }

    public required ValueList<TrialResult> Results { get; init; }

    public required TrialVerdict Verdict { get; init; }

    /// <summary>What the verdict is about.</summary>
    public required Phrase Note { get; init; }

    public required ValueList<string> Sources { get; init; }

    public required RuleState State { get; init; }

    /// <summary>Ids of every option that the trial bears on; each of them must show it.</summary>
    public required ValueList<string> Options { get; init; }

    /// <summary>Whether the trial did not show what it set out to show.</summary>
    public bool IsNegative => Verdict is TrialVerdict.Negative or TrialVerdict.NotSignificant or TrialVerdict.Mixed;
}
