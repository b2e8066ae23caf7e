using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Response;

/// <summary>How the tumour responded to one line: its visits in order of time and what they add up to.</summary>
public sealed record LineResponse
{
    public required LineOfTherapy Line { get; init; }

    /// <summary>Visits of this line in order of time, its baseline first where there is one.</summary>
    public required ValueList<VisitResponse> Visits { get; init; }

    public required BestResponse Best { get; init; }

    /// <summary>First progression of the line by RECIST 1.1, dismissed or not; see <see cref="Pseudoprogression"/>.</summary>
    public VisitResponse? FirstProgression => Visits.FirstOrDefault(visit => visit.Recist is RecistCategory.PD);

    /// <summary>
    /// The progression that counts: first iUPD of the block that was confirmed, or the first progression that was neither
    /// cleared as pseudoprogression (IR-13) nor explained by proven benign disease (C7). Null: none.
    /// </summary>
    public VisitResponse? Progression { get; init; }

    /// <summary>
    /// Day from which <see cref="Progression"/> counts: its own, or that on which the new lesion that proves it was first
    /// seen and still called equivocal (RC-17). Null: no progression, or none with a day.
    /// </summary>
    public int? ProgressionDay { get => field ?? Progression?.Day; init; }

    /// <summary>The visit that confirmed <see cref="Progression"/>: a later PD, 28 days or more after it, without new therapy between.</summary>
    public VisitResponse? Confirmation { get; init; }

    /// <summary>An unconfirmed progression that a later visit cleared without new therapy (IR-13): the first visit of that block.</summary>
    public VisitResponse? Pseudoprogression { get; init; }

    /// <summary>The visit that cleared <see cref="Pseudoprogression"/>.</summary>
    public VisitResponse? PseudoprogressionClearedAt { get; init; }

    /// <summary>Apparent progression that histology or cytology explained as benign (C7); the phrase names the explanation.</summary>
    public (VisitResponse Visit, Phrase Explanation, string Data)? ExplainedProgression { get; init; }
}

/// <summary>Best response of one line and the times that go with it, in days.</summary>
public sealed record BestResponse
{
    private readonly Phrase? _reason;

    public static readonly BestResponse None = new() { Reason = new Phrase("No evaluable visit.", "无可评估的访视。") };

    /// <summary>Best response without the need of a confirmation (RC-27).</summary>
    public RecistCategory? Unconfirmed { get; init; }

    /// <summary>Best response with confirmation after 28 days or more (RC-28, RC-29); null also where a response has no day and so no known confirmation.</summary>
    public RecistCategory? Confirmed { get; init; }

    /// <summary>Best response by iRECIST (IR-16).</summary>
    public IrecistCategory? Irecist { get; init; }

    /// <summary>First response to progression or death, or to the last evaluable visit where <see cref="PfsEvent"/> is false; null without a response (RC-31).</summary>
    public int? DurationOfResponseDays { get; init; }

    /// <summary>First dose to first response (RC-32).</summary>
    public int? TimeToResponseDays { get; init; }

    /// <summary>First dose to progression, or to the last evaluable visit, where the best response is stable disease (RC-33).</summary>
    public int? DurationOfStableDiseaseDays { get; init; }

    /// <summary>First dose to progression or death, or to the last evaluable visit (RC-30).</summary>
    public int? PfsDays { get; init; }

    /// <summary>Whether <see cref="PfsDays"/> ends in an event (true) or is censored (false).</summary>
    public bool? PfsEvent { get; init; }

    /// <summary>True where at least one deciding visit has only a reported category.</summary>
    public bool IsReported { get; init; }

    public ValueList<string> Rules { get; init; }

    /// <summary>The visits that count: those up to and including the first progression (RC-23).</summary>
    public ValueList<TimedCategory> Window { get; init; }

    /// <summary>The visits that the best response rests on, in words. Written when asked for, unless it was given.</summary>
    public Phrase Reason
    {
        get => _reason ?? BestReason.Of(Window);
        init => _reason = value;
    }
}

/// <summary>The response history of a case: every line, and every visit in order of time.</summary>
public sealed record ResponseHistory
{
    public required ValueList<LineResponse> Lines { get; init; }

    /// <summary>All visits in order of time, each once, with those that belong to no line.</summary>
    public required ValueList<VisitResponse> Visits { get; init; }

    /// <summary>The index line: the first line with an ICI in the advanced setting, else the first with an ICI (C10). Null: no ICI on record.</summary>
    public required LineResponse? Index { get; init; }

    public LineResponse? Of(LineOfTherapy line) => Lines.FirstOrDefault(item => item.Line == line);
}
