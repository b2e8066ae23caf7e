using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Resistance.Patterns;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline;

namespace IcResistance.Tests.Domain.Resistance;

/// <summary>Builds one ICI course with its responses already read, so that definitions are tested apart from the response engine.</summary>
/// <remarks>Starts as lung cancer on pembrolizumab alone, first line, first dose on 2021-03-15 (day 0), last dose not stated.</remarks>
internal sealed record CourseBuilder
{
    private static readonly DateOnly s_day0 = new(2021, 3, 15);

    private CaseRecord _record = new() { Id = "case", Day0 = s_day0, Patient = new Patient { Primary = PrimarySite.Lung } };
    private LineOfTherapy _line = Line(1, RegimenClass.IciMonotherapy);
    private List<VisitResponse> _visits = [];
    private VisitResponse? _progression;
    private VisitResponse? _confirmation;
    private VisitResponse? _pseudoprogression;
    private VisitResponse? _clearedAt;
    private (VisitResponse, Phrase, string)? _explained;
    private RecistCategory? _best;
    private LineResponse? _earlier;
    private VisitResponse? _unassigned;

    public static CourseBuilder Monotherapy => new();

    public CaseRecord Record => _record;

    public static CourseBuilder WithChemotherapy => new CourseBuilder().On(RegimenClass.IciChemotherapy);

    public CourseBuilder On(RegimenClass regimen) => this with { _line = _line with { Regimen = regimen } };

    public CourseBuilder As(TreatmentSetting setting) => this with { _line = _line with { Setting = setting } };

    public CourseBuilder InLine(int number) => this with { _line = _line with { Number = number } };

    public CourseBuilder WithAgents(params string[] agents) =>
        this with { _line = _line with { Agents = [.. agents], Courses = [_line.Courses[0] with { Agents = [.. agents] }] } };

    /// <summary>The ICI course with its cycles and last dose, from which its own interval can be told.</summary>
    public CourseBuilder CyclesUntil(int cycles, int lastDose) => LastDoseOn(lastDose, StopReason.Toxicity).Cycles(cycles).EndingOn(lastDose);

    public CourseBuilder Cycles(int cycles) => this with { _line = _line with { Courses = [_line.Courses[0] with { Cycles = cycles }] } };

    public CourseBuilder LastDoseOn(int day, StopReason? reason = null) =>
        this with { _line = _line with { LastIciDay = day, EndDay = day, StopReason = reason } };

    public CourseBuilder StoppedFor(StopReason reason) => this with { _line = _line with { StopReason = reason } };

    public CourseBuilder Ongoing() => this with { _line = _line with { Ongoing = true, IciOngoing = true } };

    public CourseBuilder WithoutCalendar() => this with { _record = _record with { Day0 = null } };

    public CourseBuilder OfCase(Func<CaseRecord, CaseRecord> change) => this with { _record = change(_record) };

    public CourseBuilder Baseline(int day, params (string Lesion, decimal Mm)[] lengths) =>
        See(new VisitResponse { Visit = Assessment(day, lengths), Basis = ResponseBasis.Measurements, IsBaseline = true, Line = 1, Reason = Phrase.Same("-") });

    public CourseBuilder Seen(int? day, RecistCategory? category, TreatmentPhase? phase = null) =>
        See(Visit(day, category) with { Visit = Assessment(day) with { Time = new() { Day = day, Phase = phase } } })
            with
        { _best = Better(category, _best) };

    public CourseBuilder SeenInWords(int day, string text) =>
        See(Visit(day, null) with { Visit = Assessment(day) with { Reported = new ReportedResponse { Text = text } } });

    public CourseBuilder ProgressesOn(int? day, Func<VisitResponse, VisitResponse>? change = null)
    {
        var visit = (change ?? (item => item))(Visit(day, RecistCategory.PD));
        var seen = See(visit);
        return seen with { _progression = seen._visits[^1] };
    }

    /// <summary>The same course with another examination, and another reading of it, at its progression.</summary>
    public CourseBuilder Progressing(Func<ResponseAssessment, ResponseAssessment> examination, Func<VisitResponse, VisitResponse>? reading = null)
    {
        var changed = (reading ?? (item => item))(_progression! with { Visit = examination(_progression.Visit) });
        return this with { _visits = [.. _visits.Select(visit => visit == _progression ? changed : visit)], _progression = changed };
    }

    /// <summary>The same course with another baseline examination.</summary>
    public CourseBuilder WithBaseline(params (string Lesion, decimal Mm)[] lengths) =>
        WithBaseline(Assessment(_visits.Find(visit => visit.IsBaseline)!.Day, lengths));

    public CourseBuilder WithBaseline(ResponseAssessment examination) =>
        this with { _visits = [.. _visits.Select(visit => visit.IsBaseline ? visit with { Visit = examination with { Index = visit.Visit.Index } } : visit)] };

    public CourseBuilder ConfirmedOn(int day)
    {
        var seen = See(Visit(day, RecistCategory.PD));
        return seen with { _confirmation = seen._visits[^1] };
    }

    public CourseBuilder ClearedOn(int day, RecistCategory category)
    {
        var seen = See(Visit(day, category));
        return seen with { _pseudoprogression = _progression, _progression = null, _clearedAt = seen._visits[^1] };
    }

    public CourseBuilder ExplainedAs(string explanation) => this with
    {
        _explained = (_progression!, Phrase.Same(explanation), "specimens[0]"),
        _progression = null,
    };

    /// <summary>Adds a visit that no line could be found for.</summary>
    public CourseBuilder WithUnassigned(RecistCategory category) => this with { _unassigned = Visit(null, category) with { Line = null } };

    /// <summary>A rechallenge after a first line whose pseudoprogression hid its response from RECIST 1.1.</summary>
    public CourseBuilder AsRechallengeAfterPseudoprogression(IrecistCategory irecist)
    {
        var rechallenge = AsRechallengeAfter(RecistCategory.PD);
        var best = new BestResponse { Unconfirmed = RecistCategory.PD, Irecist = irecist, Reason = Phrase.Same("-") };
        return rechallenge with { _earlier = rechallenge._earlier! with { Best = best, Pseudoprogression = Visit(56, RecistCategory.PD) } };
    }

    public CourseBuilder AsRechallengeAfter(RecistCategory earlierResponse)
    {
        var earlierVisit = Visit(60, earlierResponse);
        return this with
        {
            _line = _line with { Number = 2, IsRechallenge = true, StartDay = 1000 },
            _earlier = new LineResponse
            {
                Line = Line(1, RegimenClass.IciMonotherapy),
                Visits = [earlierVisit],
                Best = new BestResponse { Unconfirmed = earlierResponse, Reason = Phrase.Same("-") },
            },
        };
    }

    public ResistanceAssessment Assess() => ResistanceAssessor.Assess(_record.Numbered(), History());

    /// <summary>The facts that the definitions ask for, before any of them judges.</summary>
    public ResistanceCourse Course() => ResistanceCourse.Of(_record.Numbered(), History(), ResistanceConventions.Default)!;

    public DefinitionResult Judge(string rule) => Assess().Definitions.Single(result => result.Rule == rule);

    public PatternResult Pattern(string rule, string? reading = null) =>
        Assess().Patterns.Single(result => result.Rule == rule && (reading is null || result.Reading == reading));

    private static LineOfTherapy Line(int number, RegimenClass regimen) => new()
    {
        Number = number,
        NumberIsStated = true,
        Courses = [new Therapy { Name = "pembrolizumab", Kind = TherapyKind.Ici, Agents = ["pembrolizumab"], Time = EventTime.OnDay(0), Index = number - 1 }],
        Agents = ["pembrolizumab"],
        Regimen = regimen,
        Setting = TreatmentSetting.Advanced,
        StartDay = 0,
        EndDay = null,
        Ongoing = false,
        LastIciDay = null,
        IciOngoing = false,
        StopReason = null,
        IsRechallenge = false,
    };

    private static ResponseAssessment Assessment(int? day, params (string Lesion, decimal Mm)[] lengths) => new()
    {
        Time = new() { Day = day },
        Modality = Modality.Ct,
        Measurements = lengths.Select(item => new LesionMeasurement { Lesion = item.Lesion, Mm = item.Mm }).ToValueList(),
    };

    private static VisitResponse Visit(int? day, RecistCategory? category) => new()
    {
        Visit = Assessment(day),
        Line = 1,
        Basis = category is null ? ResponseBasis.None : ResponseBasis.Measurements,
        Recist = category,
        Reason = Phrase.Same("-"),
    };

    private static RecistCategory? Better(RecistCategory? category, RecistCategory? best) => (category, best) switch
    {
        (RecistCategory.CR, _) or (_, RecistCategory.CR) => RecistCategory.CR,
        (RecistCategory.PR, _) or (_, RecistCategory.PR) => RecistCategory.PR,
        (RecistCategory.SD, _) or (_, RecistCategory.SD) => RecistCategory.SD,
        _ => best ?? category,
    };

    private CourseBuilder EndingOn(int day) =>
        this with { _line = _line with { Courses = [_line.Courses[0] with { End = new CourseEnd { Day = day } }] } };

    private CourseBuilder See(VisitResponse visit)
    {
        var numbered = visit with { Visit = visit.Visit with { Index = _visits.Count } };
        return this with { _visits = [.. _visits, numbered] };
    }

    private ResponseHistory History()
    {
        var line = new LineResponse
        {
            Line = _line,
            Visits = _visits.ToValueList(),
            Best = new BestResponse { Unconfirmed = _best ?? (_progression is null ? null : RecistCategory.PD), Reason = Phrase.Same("-") },
            Progression = _progression,
            Confirmation = _confirmation,
            Pseudoprogression = _pseudoprogression,
            PseudoprogressionClearedAt = _clearedAt,
            ExplainedProgression = _explained,
        };
        ValueList<LineResponse> lines = _earlier is null ? [line] : [_earlier, line];
        return new ResponseHistory { Lines = lines, Visits = [.. _visits, .. _unassigned is null ? [] : new[] { _unassigned }], Index = lines[0] };
    }
}
