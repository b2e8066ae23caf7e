using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Resistance;

/// <summary>What the definitions of resistance ask of a case (AR-01): the judged line, its exposure, best response and progression.</summary>
/// <remarks>
/// Every value that the record does not give is null and stays so; a definition that needs it answers Indeterminate and names it.
/// Days count from the first ICI dose of the case, spans from the first dose of the judged line.
/// </remarks>
public sealed class ResistanceCourse
{
    internal ResistanceCourse(CaseRecord record, ResponseHistory history, LineResponse response, ResistanceConventions conventions)
    {
        (Record, History, Response, Conventions) = (record, history, response, conventions);
        Clock = new CourseClock(record);
        Progression = response.Progression is { Visit.Modality: Modality.Clinical } clinical ? OnImagingAfter(clinical) ?? clinical : response.Progression;
        ResponseEvidence = BestResponseEvidence.Of(this);
    }

    public CaseRecord Record { get; }

    public ResponseHistory History { get; }

    /// <summary>The ICI line that is judged.</summary>
    public LineResponse Response { get; }

    public ResistanceConventions Conventions { get; }

    public CourseClock Clock { get; }

    public LineOfTherapy Line => Response.Line;

    /// <summary>
    /// The progression that counts; null: none (or dismissed, or explained). Where it was first called by clinical judgement
    /// alone, the first later progression on imaging counts instead, if there is one (AR-25).
    /// </summary>
    public VisitResponse? Progression { get; }

    /// <summary>The scan that confirmed <see cref="Progression"/>, four weeks or more after it; null: none.</summary>
    /// <remarks>An iCPD within the two days of tolerance of IR-02 confirms by iRECIST and not here: AR-23 knows no tolerance.</remarks>
    public VisitResponse? Confirmation => Progression == Response.Progression && !(Response.Confirmation?.Day - Progression?.Day < ResponseConventions.Default.ConfirmationDays)
        ? Response.Confirmation
        : Response.Visits.FirstOrDefault(visit => visit.Recist is RecistCategory.PD && visit.Day - Progression?.Day >= ResponseConventions.Default.ConfirmationDays);

    /// <summary>Day of the progression, where it is dated by itself, by the first sight of its new lesion (RC-17) or by its distance from a dated last dose.</summary>
    public int? ProgressionDay => Progression is null ? null : DayOf(Progression) ?? Line.LastIciDay + Progression.Visit.Time.DaysAfterIciEnd;

    public int? DaysToProgression => ProgressionDay - Line.StartDay;

    /// <summary>Least time from the first dose to progression that an undated relapse after the last dose still proves.</summary>
    public int? LeastDaysToProgression => DaysToProgression ?? Progression?.Visit.Time.DaysAfterIciEnd;

    internal BestResponseEvidence ResponseEvidence { get; }

    /// <summary>Best response before the progression, no confirmation needed (C9); null where the record does not tell.</summary>
    public RecistCategory? Best => ResponseEvidence.Category;

    /// <summary>Whether an objective response (CR or PR) came before the progression; null where the record does not tell.</summary>
    public bool? HadResponse => Best is null ? null : Best is RecistCategory.CR or RecistCategory.PR;

    /// <summary>Days between two doses: from the cycles and dates of the ICI where both are stated, else the convention.</summary>
    public int DosingIntervalDays => Line.Courses
        .Where(course => course is { Kind: TherapyKind.Ici, Day: not null, End.Day: not null, Cycles: > 1 })
        .Select(course => (course.End.Day!.Value - course.Day!.Value) / (course.Cycles!.Value - 1))
        .Where(days => days > 0 && days <= Conventions.LongestDosingIntervalDays)
        .DefaultIfEmpty(Conventions.DosingIntervalDays)
        .Last();

    /// <summary>First dose to the earlier of progression and last dose + one dosing interval (AR-01, P).</summary>
    public int? ExposureDays => ExposureEndDay - Line.StartDay;

    public int? ExposureEndDay => (ProgressionDay, Line.LastIciDay) switch
    {
        ({ } progression, { } last) => Math.Min(progression, last + DosingIntervalDays),
        ({ } progression, null) when OnTherapy is true => progression,
        _ => null,
    };

    /// <summary>Progression while the drug was given or within one dosing interval of the last dose; null where it cannot be told.</summary>
    public bool? OnTherapy => (Progression, Line) switch
    {
        (null, _) => null,
        (_, { IciOngoing: true }) => true,
        _ when ProgressionDay is { } progression && Line.LastIciDay is { } last => progression <= last + DosingIntervalDays,
        ({ Visit.Time.DaysAfterIciEnd: { } days }, _) => days <= DosingIntervalDays,
        ({ Visit.Time.Phase: TreatmentPhase.OnIci }, _) => true,
        (_, { StopReason: StopReason.Progression }) => true,
        ({ Visit.Time.Phase: TreatmentPhase.AfterIci }, _) => false,
        _ => null,
    };

    /// <summary>Days from the last dose to progression, 0 on therapy; null where it cannot be told.</summary>
    public int? DaysAfterLastDose => Progression switch
    {
        null => null,
        _ when ProgressionDay is { } progression && Line.LastIciDay is { } last => Math.Max(0, progression - last),
        { Visit.Time.DaysAfterIciEnd: { } days } => days,
        _ => OnTherapy is true ? 0 : null,
    };

    /// <summary>Rise of the sum over its nadir (or, where only that is known, over baseline) counts as very rapid; null: not measured.</summary>
    public bool? RapidGrowth => (Progression?.ChangeFromNadirPercent ?? Progression?.ChangeFromBaselinePercent) is { } change
        ? change >= Conventions.RapidGrowthPercent
        : null;

    /// <summary>Why progression counts without a confirming scan (AR-24); null: it does not, or it is confirmed.</summary>
    public Phrase? ConfirmationWaiver => Progression is null || Confirmation is not null ? null : AwaitedConfirmation.WaivedBecause(this);

    /// <summary>For a rechallenge: an earlier ICI line that had an objective response.</summary>
    public LineResponse? EarlierResponse => !Line.IsRechallenge
        ? null
        : History.Lines.TakeWhile(line => line != Response).LastOrDefault(line => line.Line.ContainsIci && ResponseOf(line) is not null);

    /// <summary>The objective response of a line, by RECIST 1.1 or, where pseudoprogression ended that, by iRECIST (C12); null: none.</summary>
    internal static RecistCategory? ResponseOf(LineResponse line) => (line.Best.Unconfirmed, line.Best.Irecist) switch
    {
        (RecistCategory.CR or RecistCategory.PR, _) => line.Best.Unconfirmed,
        (_, IrecistCategory.ICR) when line.Pseudoprogression is not null => RecistCategory.CR,
        (_, IrecistCategory.IPR) when line.Pseudoprogression is not null => RecistCategory.PR,
        _ => null,
    };

    /// <summary>Visits of the judged line after its first dose, in order of time.</summary>
    public IEnumerable<VisitResponse> Evaluations => Response.Visits.Where(visit =>
        !visit.IsBaseline && visit.Visit.Time.Phase is not TreatmentPhase.BeforeIci && !(visit.Day <= Line.StartDay));

    private int? DayOf(VisitResponse progression) => progression == Response.Progression ? Response.ProgressionDay : progression.Day;

    private VisitResponse? OnImagingAfter(VisitResponse clinical) => Response.Visits
        .SkipWhile(visit => visit != clinical)
        .FirstOrDefault(visit => visit.Recist is RecistCategory.PD && visit.Visit.Modality is not Modality.Clinical);

    /// <summary>The line to judge (C10): the last ICI line with progression, else the last; lines for advanced disease before others.</summary>
    public static ResistanceCourse? Of(CaseRecord record, ResponseHistory history, ResistanceConventions conventions)
    {
        var lines = history.Lines.Where(line => line.Line.ContainsIci).ToList();
        var advanced = lines.FindAll(line => line.Line.Setting is TreatmentSetting.Advanced);
        var pool = advanced.Count > 0 ? advanced : lines;
        var judged = pool.FindLast(line => line.Progression is not null) ?? pool.LastOrDefault();
        return judged is null ? null : new ResistanceCourse(record, history, judged, conventions);
    }
}
