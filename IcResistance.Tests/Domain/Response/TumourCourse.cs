using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline;

namespace IcResistance.Tests.Domain.Response;

/// <summary>Builds a case that is nothing but lesions, visits and treatment: pembrolizumab from day 0 unless told otherwise.</summary>
internal sealed class TumourCourse
{
    private readonly List<Lesion> _lesions = [];
    private readonly List<ResponseAssessment> _visits = [];
    private readonly List<Therapy> _therapies = [];
    private readonly List<Specimen> _specimens = [];
    private FollowUp? _followUp;

    public TumourCourse Lesion(string id, LesionRole? role = LesionRole.Target, string organ = "lung", bool node = false, int? treated = null)
    {
        _lesions.Add(new Lesion { Id = id, Organ = organ, Node = node, Role = role, LocallyTreatedDay = treated });
        return this;
    }

    public TumourCourse Therapy(Therapy therapy)
    {
        _therapies.Add(therapy);
        return this;
    }

    public TumourCourse Specimen(Specimen specimen)
    {
        _specimens.Add(specimen);
        return this;
    }

    public TumourCourse DiedOn(int day)
    {
        _followUp = new FollowUp { Time = EventTime.OnDay(day), Status = VitalStatus.Dead };
        return this;
    }

    /// <summary>A visit as it is given.</summary>
    public TumourCourse Visit(ResponseAssessment visit)
    {
        _visits.Add(visit);
        return this;
    }

    /// <summary>A visit that measured the one target "T1".</summary>
    public TumourCourse Scan(int day, decimal mm, NewLesionStatus newLesions = NewLesionStatus.None, NonTargetStatus? nonTarget = null, bool? stable = null) =>
        Visit(new ResponseAssessment
        {
            Time = EventTime.OnDay(day),
            Measurements = [mm == 0 ? new LesionMeasurement { Lesion = "T1", State = LesionState.Absent } : new LesionMeasurement { Lesion = "T1", Mm = mm }],
            NewLesions = newLesions,
            NonTarget = nonTarget,
            ClinicallyStable = stable,
        });

    public TumourCourse Reported(int? day, RecistCategory? recist = null, IrecistCategory? irecist = null, TreatmentPhase? phase = null) =>
        Visit(new ResponseAssessment { Time = new EventTime { Day = day, Phase = phase }, Reported = new ReportedResponse { Recist = recist, Irecist = irecist } });

    public CaseRecord Record() => new CaseRecord
    {
        Id = "case",
        Lesions = _lesions.ToValueList(),
        Assessments = _visits.ToValueList(),
        Therapies = _therapies.Count > 0 ? _therapies.ToValueList() : [Course("pembrolizumab", TherapyKind.Ici, 0, line: 1)],
        Specimens = _specimens.ToValueList(),
        FollowUp = _followUp,
    }.Numbered();

    public ResponseHistory Assess(ResponseConventions? conventions = null)
    {
        var record = Record();
        return ResponseAssessor.Assess(record, LinesOfTherapy.Of(record), conventions);
    }

    public static Therapy Course(string name, TherapyKind kind, int? day, int? line = null, int? end = null, TreatmentPhase? phase = null, params string[] agents) => new()
    {
        Time = new EventTime { Day = day, Phase = phase },
        Name = name,
        Kind = kind,
        Agents = agents.Length > 0 ? agents.ToValueList() : default,
        Line = line,
        End = new CourseEnd { Day = end },
    };

    /// <summary>A visit with these rows and nothing else.</summary>
    public static ResponseAssessment At(int? day, params LesionMeasurement[] rows) => new() { Time = new EventTime { Day = day }, Measurements = [.. rows] };

    public static LesionMeasurement Row(string lesion, decimal mm) => new() { Lesion = lesion, Mm = mm };

    public static LesionMeasurement Row(string lesion, LesionState state) => new() { Lesion = lesion, State = state };

    /// <summary>RECIST categories of the visits after the baseline.</summary>
    public static RecistCategory?[] Recist(ResponseHistory history) => [.. history.Visits.Where(visit => !visit.IsBaseline).Select(visit => visit.Recist)];

    /// <summary>iRECIST categories of the visits after the baseline.</summary>
    public static IrecistCategory?[] Irecist(ResponseHistory history) => [.. history.Visits.Where(visit => !visit.IsBaseline).Select(visit => visit.Irecist)];
}
