using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>What the response of a visit was derived from.</summary>
public enum ResponseBasis
{
    /// <summary>Lesion lengths, or a stated sum, with the reader's non-target and new-lesion calls.</summary>
    Measurements,

    /// <summary>Only a change from baseline in per cent.</summary>
    PercentChange,

    /// <summary>Non-target and new-lesion calls without any target measurement.</summary>
    Components,

    /// <summary>The category that the source reports.</summary>
    Reported,

    /// <summary>Nothing that gives a category: words only, or nothing.</summary>
    None,
}

/// <summary>One visit's response: the numbers that decided it, the derived categories and the reported ones side by side.</summary>
/// <remarks>Lengths are in mm, unrounded; percentages are unrounded. Categories are decided by cross-multiplication, never on the percentage.</remarks>
public sealed record VisitResponse
{
    private readonly Phrase? _reason;
    private readonly decimal? _statedChange;
    private readonly decimal? _statedGrowth;

    /// <summary>The assessment that this response is of.</summary>
    public required ResponseAssessment Visit { get; init; }

    /// <summary>Number of the line that the visit belongs to; null before any treatment or when it cannot be told.</summary>
    public int? Line { get; init; }

    /// <summary>Whether this visit is the baseline of its line; a baseline has numbers but no category.</summary>
    public bool IsBaseline { get; init; }

    public required ResponseBasis Basis { get; init; }

    public decimal? TargetSumMm { get; init; }

    public decimal? BaselineMm { get; init; }

    /// <summary>Smallest complete sum before this visit, baseline included (RC-11).</summary>
    public decimal? NadirMm { get; init; }

    /// <summary>Change of the sum from baseline, or as the source states it where it gives no lengths; null at the baseline itself.</summary>
    public decimal? ChangeFromBaselinePercent
    {
        get => _statedChange ?? (IsBaseline ? null : Percent(TargetSumMm, BaselineMm));
        init => _statedChange = value;
    }

    public decimal? ChangeFromNadirPercent
    {
        get => _statedGrowth ?? Percent(TargetSumMm, NadirMm);
        init => _statedGrowth = value;
    }

    public decimal? ChangeFromNadirMm => TargetSumMm - NadirMm;

    /// <summary>Target response that is reported (RC-13: a partial response continues).</summary>
    public RecistCategory? Target { get; init; }

    /// <summary>Target response by arithmetic alone.</summary>
    public RecistCategory? RawTarget { get; init; }

    public NonTargetStatus? NonTarget { get; init; }

    public NewLesionStatus? NewLesions { get; init; }

    /// <summary>Overall response, RECIST 1.1; from <see cref="Basis"/>.</summary>
    public RecistCategory? Recist { get; init; }

    /// <summary>Overall response, iRECIST.</summary>
    public IrecistCategory? Irecist { get; init; }

    public RecistCategory? ReportedRecist => Visit.Reported?.Recist;

    public IrecistCategory? ReportedIrecist => Visit.Reported?.Irecist;

    /// <summary>Derived and reported category exist and are not the same (RC-26).</summary>
    public bool Differs { get; init; }

    /// <summary>Ids of lesions that progress at this visit by PP-01: own growth from own nadir, or new.</summary>
    public ValueList<string> ProgressingLesions { get; init; }

    /// <summary>First and last day of the window in which an unconfirmed progression is to be confirmed (IR-02); set on an iUPD.</summary>
    public (int From, int To)? ConfirmationWindow { get; init; }

    /// <summary>What a reader must know about this visit, each with its rule: a target under 10 mm, an incomplete sum, a late confirmation.</summary>
    public ValueList<ResponseFlag> Flags { get; init; }

    /// <summary>Ids of the rules that decided.</summary>
    public ValueList<string> Rules { get; init; }

    /// <summary>Why this category, with the numbers. Written when asked for, unless it was given.</summary>
    public Phrase Reason
    {
        get => _reason ?? ResponseReason.Of(this);
        init => _reason = value;
    }

    public int? Day => Visit.Day;

    private static decimal? Percent(decimal? sum, decimal? reference) => reference > 0 ? (sum - reference) * 100 / reference : null;
}

/// <summary>A remark on a visit and the rule that it comes from.</summary>
/// <param name="Rule">Rule id, for example <c>RC-14</c>.</param>
/// <param name="Text">The remark.</param>
public sealed record ResponseFlag(string Rule, Phrase Text);
