using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Response;

namespace IcResistance.Tests.Domain.Mechanisms;

/// <summary>A case with specimens S1 (day -20) and S2 (day 340), progression on day 330 and whatever a test adds.</summary>
internal sealed record CaseBuilder
{
    public const string Before = "S1";
    public const string After = "S2";

    /// <summary>The first unit that the marker's dictionary entry names.</summary>
    public const string UsualUnit = "usual";

    private CaseRecord _record = new() { Id = "case" };
    private ResistanceResult _headline = ResistanceResult.Acquired;

    /// <summary>Two tissue specimens of 40 % purity on the same exome that covers the genes named.</summary>
    public static CaseBuilder Paired(params string[] covered) => new CaseBuilder()
        .With(Specimen(Before, -20, covered))
        .With(Specimen(After, 340, covered));

    public static CaseBuilder Empty => new();

    public static Specimen Specimen(string id, int? day, params string[] covered) => new()
    {
        Id = id,
        Time = new EventTime { Day = day },
        Type = SpecimenType.Tissue,
        Site = "liver",
        PurityPercent = 40,
        Assay = "WES",
        Covers = covered.ToValueList(),
    };

    public CaseBuilder With(Specimen specimen) => this with { _record = _record with { Specimens = [.. _record.Specimens, specimen] } };

    public CaseBuilder Change(string id, Func<Specimen, Specimen> change) =>
        this with { _record = _record with { Specimens = _record.Specimens.Select(item => item.Id == id ? change(item) : item).ToValueList() } };

    public CaseBuilder Of(Func<CaseRecord, CaseRecord> change) => this with { _record = change(_record) };

    public CaseBuilder Headline(ResistanceResult headline) => this with { _headline = headline };

    public CaseBuilder Found(string specimen, string gene, AlterationClass kind, Zygosity? zygosity = null, Pathogenicity? pathogenicity = null, string? alteration = null)
    {
        var finding = new GenomicFinding
        {
            Time = _record.FindSpecimen(specimen)?.Time ?? EventTime.Undated,
            Specimen = specimen,
            Gene = gene,
            Class = kind,
            Zygosity = zygosity,
            Pathogenicity = pathogenicity,
            Alteration = alteration ?? $"{kind}",
        };
        return this with { _record = _record with { Genomics = [.. _record.Genomics, finding] } };
    }

    public CaseBuilder Measured(
        string specimen, string marker, decimal? value, string? assay = "IHC", string? unit = UsualUnit, ValueComparator? comparator = null, string? text = null)
    {
        var measurement = new BiomarkerMeasurement
        {
            Time = _record.FindSpecimen(specimen)?.Time ?? EventTime.Undated,
            Specimen = specimen,
            Marker = marker,
            Value = value,
            Assay = assay,
            Unit = unit != UsualUnit ? unit : MarkerDictionary.Current.Find(marker) is { Units: [var usual, ..] } ? usual.Name : "%",
            Comparator = comparator,
            Text = text,
        };
        return this with { _record = _record with { Biomarkers = [.. _record.Biomarkers, measurement] } };
    }

    public CaseBuilder Takes(ConcomitantKind kind, int? day, int? endDay = null, decimal? prednisone = null, string? indication = null) => this with
    {
        _record = _record with
        {
            Concomitant =
            [
                .. _record.Concomitant,
                new ConcomitantMedication
                {
                    Name = kind.WrittenName(),
                    Kind = kind,
                    Time = new EventTime { Day = day },
                    End = new CourseEnd { Day = endDay },
                    PrednisoneEquivalentMgPerDay = prednisone,
                    Indication = indication,
                },
            ],
        },
    };

    public MechanismContext Build() => new(
        _record.Numbered(),
        new ResponseHistory { Lines = [], Visits = [], Index = null },
        new ResistanceAssessment
        {
            Headline = _headline,
            Sentence = Phrase.Same("-"),
            HeadlineRule = "AR-06",
            OnsetDay = _headline is ResistanceResult.NotResistant ? null : 330,
            Definitions = [],
            Patterns = [],
        },
        KnowledgeCatalogue.Current);

    /// <summary>The finding of one mechanism.</summary>
    public MechanismFinding Assess(string mechanism) =>
        MechanismAssessor.Assess(Build()).Single(finding => finding.Entry.Id == mechanism);
}
