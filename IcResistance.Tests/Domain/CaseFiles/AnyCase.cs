using CsCheck;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.CaseFiles;

/// <summary>Valid records of every kind: relative or dated, each list absent, empty or filled, each field stated or not.</summary>
internal sealed class AnyCase
{
    private static readonly string[] s_words = ["肺", "lung", "µg ≥ \"x\"", "a\\b", "line\nbreak", "<&>'", "𝛂", " left adrenal "];

    private readonly Random _random;
    private readonly DateOnly? _day0;
    private readonly bool _day0IsStated;

    private AnyCase(int seed)
    {
        _random = new Random(seed);
        _day0 = Often() ? new DateOnly(2019, 3, 1).AddDays(_random.Next(2000)) : null;
        _day0IsStated = _day0 is not null && Often();
    }

    public static Gen<CaseRecord> Records { get; } = Gen.Int.Select(seed => new AnyCase(seed).Record());

    private CaseRecord Record()
    {
        var lesions = List(index => new Lesion
        {
            Id = $"T{index}",
            Organ = Word(),
            Site = Text(),
            Node = Flag(),
            Role = Choice<LesionRole>(),
            LocallyTreatedDay = Maybe(() => _random.Next(-900, 900)),
        });
        var specimens = List(index => Specimen($"S{index}"));
        return new CaseRecord
        {
            Id = $"case-{_random.Next()}",
            Title = Text(),
            Source = Part(() => new PublicationSource { Citation = Text(), Doi = Maybe("10.1016/x.2020"), Pmid = Maybe("123"), Url = Maybe("https://x.org/a") }),
            StatedDay0 = _day0IsStated ? _day0 : null,
            Day0 = _day0,
            Patient = Part(Patient),
            Drivers = List(_ => new DriverGene { Gene = Word(), Status = Any<DriverGeneStatus>(), Detail = Text() }),
            Therapies = Therapies(),
            Concomitant = List(_ => Medication(Time())),
            AdverseEvents = List(_ => AdverseEvent(Time())),
            Lesions = lesions,
            Assessments = List(_ => Assessment(lesions)),
            Specimens = specimens,
            Biomarkers = List(_ => Biomarker(specimens)),
            Genomics = List(_ => Finding(specimens)),
            Performance = List(_ => new PerformanceStatus { Time = Time() with { DaysAfterIciEnd = null }, Ecog = _random.Next(5) }),
            FollowUp = Part(() => new FollowUp { Time = Time() with { Phase = null, DaysAfterIciEnd = null }, Status = Any<VitalStatus>(), Cause = Text() }),
            Notes = List(_ => new ClinicalNote { Time = Time(), Text = Word() }),
        }.Numbered();
    }

    private Patient Patient()
    {
        var age = Maybe(() => _random.Next(121));
        return new Patient
        {
            Sex = Choice<Sex>(),
            AgeAtDay0 = age,
            BirthDate = age is null ? Maybe(() => new DateOnly(1950, 1, 31)) : null,
            Primary = Choice<PrimarySite>(),
            DriverStatus = Choice<DriverStatus>(),
            Histology = Choice<Histology>(),
            Stage = Text(),
            Ecog = Maybe(() => _random.Next(5)),
            WeightKg = Maybe(() => 61.50m),
            Bmi = Maybe(() => 21.6m),
            Smoking = Part(() => new Smoking { Status = Choice<SmokingStatus>(), PackYears = Maybe(() => 30.25m) }),
            Comorbidities = List(_ => new Comorbidity { Name = Word(), Category = Choice<ComorbidityCategory>(), Active = Flag() }),
            Wishes = Text(),
        };
    }

    /// <summary>Where no calendar is stated, the first therapy's date is what ties the others.</summary>
    private ValueList<Therapy> Therapies()
    {
        if (_day0 is not { } day0 || _day0IsStated)
        {
            return List(_ => Therapy(Any<TherapyKind>(), Time()));
        }

        var first = Therapy(TherapyKind.Ici, new EventTime { Day = 0, Date = day0 });
        return [first, .. List(_ => Therapy(TherapyKind.Targeted, Time()))];
    }

    private Therapy Therapy(TherapyKind kind, EventTime time) => new()
    {
        Name = Word(),
        Kind = kind,
        Agents = List(_ => Word()),
        Line = Maybe(() => _random.Next(1, 31)),
        Intent = Choice<TherapyIntent>(),
        Time = time,
        End = End(time),
        Cycles = Maybe(() => _random.Next(500)),
        Site = Text(),
        DoseGy = Maybe(() => 54.000m),
        Fractions = Maybe(() => 3),
        StopReason = Choice<StopReason>(),
    };

    private ConcomitantMedication Medication(EventTime time) => new()
    {
        Name = Word(),
        Kind = Any<ConcomitantKind>(),
        Time = time,
        End = End(time),
        PrednisoneEquivalentMgPerDay = Maybe(() => 12.5m),
        Indication = Text(),
    };

    private AdverseEvent AdverseEvent(EventTime time) =>
        new() { Name = Word(), Grade = Maybe(() => _random.Next(1, 6)), Time = time, End = End(time), ImmuneRelated = Flag() };

    private ResponseAssessment Assessment(ValueList<Lesion> lesions) => new()
    {
        Time = Time(),
        Modality = Choice<Modality>(),
        SliceMm = Maybe(() => 1.25m),
        Regions = List(_ => Word()),
        Measurements = Often() ? lesions.Select(Measurement).ToValueList() : default,
        TargetSumMm = Maybe(() => 0.0m),
        TargetChangePercent = Maybe(() => -48.75m),
        NonTarget = Choice<NonTargetStatus>(),
        NonTargetChange = Choice<NonTargetChange>(),
        NewLesions = Choice<NewLesionStatus>(),
        NewLesionSites = List(_ => Word()),
        AfterCycle = Maybe(() => 4),
        LesionChanges = List(_ => new LesionChange { Lesion = lesions.Count > 0 ? lesions[0].Id : null, Site = Word(), Change = Any<LesionChangeKind>() }),
        ClinicallyStable = Flag(),
        Reported = Part(() => new ReportedResponse { Recist = Choice<RecistCategory>(), Irecist = Choice<IrecistCategory>(), Text = Text() }),
    };

    private LesionMeasurement Measurement(Lesion lesion) => Often()
        ? new LesionMeasurement { Lesion = lesion.Id, Mm = _random.Next(1, 5000) / 10m }
        : new LesionMeasurement { Lesion = lesion.Id, State = Any<LesionState>() };

    private Specimen Specimen(string id) => new()
    {
        Id = id,
        Time = Time(),
        Type = Any<SpecimenType>(),
        Site = Text(),
        PurityPercent = Maybe(() => 40.5m),
        Histology = Choice<SpecimenHistology>(),
        Assay = Text(),
        Covers = List(_ => Word()),
        AfterCycle = Maybe(() => 0),
    };

    private BiomarkerMeasurement Biomarker(ValueList<Specimen> specimens) => new()
    {
        Time = Time(),
        Marker = Often() ? "pd-l1-tps" : Word(),
        Value = _random.Next(0, 1001) / 10m,
        Comparator = Choice<ValueComparator>(),
        Text = Text(),
        Unit = Maybe("%"),
        Assay = Text(),
        Specimen = specimens.Count > 0 ? specimens[0].Id : null,
        ReferenceHigh = Maybe(() => 246m),
        AfterCycle = Maybe(() => 2),
    };

    private GenomicFinding Finding(ValueList<Specimen> specimens) => new()
    {
        Time = Time(),
        Gene = Word(),
        Class = Any<AlterationClass>(),
        Specimen = specimens.Count > 0 ? specimens[0].Id : null,
        Alteration = Text(),
        Pathogenicity = Choice<Pathogenicity>(),
        Zygosity = Choice<Zygosity>(),
        VafPercent = Maybe(() => 0.0001m),
    };

    private EventTime Time()
    {
        if (!Often())
        {
            return new EventTime { Phase = Choice<TreatmentPhase>(), DaysAfterIciEnd = Maybe(() => _random.Next(900)), Approximate = Flag() };
        }

        var day = _random.Next(-900, 900);
        return new EventTime { Day = day, Date = Often() ? _day0?.AddDays(day) : null, Approximate = Flag() };
    }

    private CourseEnd End(EventTime start)
    {
        if (!Often())
        {
            return new CourseEnd { Ongoing = Flag() };
        }

        var day = (start.Day ?? 0) + _random.Next(400);
        return new CourseEnd { Day = day, Date = Often() ? _day0?.AddDays(day) : null, Ongoing = Maybe(() => false) };
    }

    private bool Often() => _random.Next(3) > 0;

    private string Word() => s_words[_random.Next(s_words.Length)];

    private string? Text() => Maybe(Word());

    private bool? Flag() => Maybe(() => _random.Next(2) == 0);

    private string? Maybe(string text) => Often() ? text : null;

    private T? Maybe<T>(Func<T> value)
        where T : struct => Often() ? value() : null;

    private T? Part<T>(Func<T> part)
        where T : class => Often() ? part() : null;

    private T Any<T>()
        where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];

    private T? Choice<T>()
        where T : struct, Enum => Maybe(Any<T>);

    private ValueList<T> List<T>(Func<int, T> item) => Often() ? Enumerable.Range(0, _random.Next(4)).Select(item).ToValueList() : default;
}
