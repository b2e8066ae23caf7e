using System.Text.Json.Serialization;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Mechanisms;

public enum MechanismStatus
{
    Supported,
    Possible,
    ArguedAgainst,
    NotAssessed,

    /// <summary>A host factor: shown, never confirmed as a mechanism (HF-00).</summary>
    Context,
}

/// <summary>Whether a change came under treatment (GX-05).</summary>
public enum MechanismTiming
{
    Acquired,
    Baseline,
    Unknown,
    [JsonStringEnumMemberName("n/a")]
    NotApplicable,
}

/// <summary>One argument for or against a mechanism: a statement, the data behind it, the rule that makes it an argument.</summary>
public sealed record Evidence
{
    /// <exception cref="ArgumentException">No datum is named, or no rule: nothing may be said of a patient without both.</exception>
    public Evidence(Phrase statement, ValueList<string> data, string rule)
    {
        if (data.Count == 0 || data.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("Evidence names the data that it rests on, as JSON paths into the case file.", nameof(data));
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        (Statement, Data, Rule) = (statement, data, rule);
    }

    public Phrase Statement { get; }

    /// <summary>JSON paths into the case file, for example <c>genomics[0]</c>.</summary>
    public ValueList<string> Data { get; }

    /// <summary>Rule id, for example <c>GX-10</c>.</summary>
    public string Rule { get; }
}

/// <summary>
/// What the record says about one mechanism of the review's taxonomy. Its name, branch, citation and caveat are the
/// catalogue entry's.
/// </summary>
public sealed record MechanismFinding
{
    /// <exception cref="ArgumentException">
    /// A status without what it needs: supported and possible need evidence for, argued against needs evidence against, not
    /// assessed needs what is missing, and only a host factor is context.
    /// </exception>
    public MechanismFinding(
        MechanismEntry entry,
        MechanismStatus status,
        MechanismTiming timing,
        Phrase reason,
        ValueList<Evidence> @for = default,
        ValueList<Evidence> against = default,
        ValueList<Phrase> missing = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var complete = status switch
        {
            MechanismStatus.Supported or MechanismStatus.Possible => @for.Count > 0,
            MechanismStatus.ArguedAgainst => against.Count > 0,
            MechanismStatus.NotAssessed => missing.Count > 0,
            MechanismStatus.Context => entry.Branch is MechanismBranch.Host && @for.Count + missing.Count > 0,
        };
        if (!complete)
        {
            throw new ArgumentException($"{entry.Id}: the status '{status}' lacks the evidence or the missing facts that it needs.", nameof(status));
        }

        (Entry, Status, Timing, Reason, For, Against, Missing) = (entry, status, timing, reason, @for, against, missing);
    }

    public MechanismEntry Entry { get; }

    public MechanismStatus Status { get; }

    public MechanismTiming Timing { get; }

    /// <summary>Why this status, in a sentence.</summary>
    public Phrase Reason { get; }

    public ValueList<Evidence> For { get; }

    public ValueList<Evidence> Against { get; }

    /// <summary>What is missing that would settle the question, or that the status rests without.</summary>
    public ValueList<Phrase> Missing { get; }
}
