using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Record;

/// <summary>All facts of one patient's case, as case file v1 states them. Holds no judgement: assessments are computed from it.</summary>
/// <remarks>
/// The order of every list is the order in time of its undated events. Two records are equal when every stated fact is.
/// </remarks>
public sealed record CaseRecord
{
    /// <summary>Unique id, <c>[A-Za-z0-9._-]{1,64}</c>.</summary>
    public required string Id { get; init; }

    public string? Title { get; init; }

    public PublicationSource? Source { get; init; }

    /// <summary>Date of the first ICI dose as the file states it under <c>calendar.day0</c>.</summary>
    public DateOnly? StatedDay0 { get; init; }

    /// <summary>Date of day 0, stated or taken from the first dated ICI therapy; null for a relative case, which has no calendar.</summary>
    public DateOnly? Day0 { get; init; }

    public Patient? Patient { get; init; }

    public ValueList<DriverGene> Drivers { get; init; }

    public ValueList<Therapy> Therapies { get; init; }

    public ValueList<ConcomitantMedication> Concomitant { get; init; }

    public ValueList<AdverseEvent> AdverseEvents { get; init; }

    public ValueList<Lesion> Lesions { get; init; }

    public ValueList<ResponseAssessment> Assessments { get; init; }

    public ValueList<Specimen> Specimens { get; init; }

    public ValueList<BiomarkerMeasurement> Biomarkers { get; init; }

    public ValueList<GenomicFinding> Genomics { get; init; }

    public ValueList<PerformanceStatus> Performance { get; init; }

    public FollowUp? FollowUp { get; init; }

    public ValueList<ClinicalNote> Notes { get; init; }

    /// <summary>Every event of the case, list by list.</summary>
    public IEnumerable<ClinicalEvent> Events =>
        [.. Therapies, .. Concomitant, .. AdverseEvents, .. Assessments, .. Specimens, .. Biomarkers, .. Genomics, .. Performance, .. Notes];

    /// <summary>The last day that anything is known of (data cut-off), or null where nothing is dated.</summary>
    public int? LastDay => Events.Select(item => item.Day)
        .Concat(Therapies.Select(item => item.End.Day))
        .Concat(Concomitant.Select(item => item.End.Day))
        .Concat(AdverseEvents.Select(item => item.End.Day))
        .Append(FollowUp?.Day)
        .Max();

    /// <summary>Calendar date of a day number; null for a relative case, which never gets an invented date.</summary>
    public DateOnly? DateOf(int day) => Day0?.AddDays(day);

    public Lesion? FindLesion(string id) => Lesions.FirstOrDefault(lesion => lesion.Id == id);

    public Specimen? FindSpecimen(string? id) => id is null ? null : Specimens.FirstOrDefault(specimen => specimen.Id == id);

    /// <summary>The same record with each event's <see cref="ClinicalEvent.Index"/> set from its place in its list.</summary>
    public CaseRecord Numbered() => this with
    {
        Therapies = Number(Therapies),
        Concomitant = Number(Concomitant),
        AdverseEvents = Number(AdverseEvents),
        Assessments = Number(Assessments),
        Specimens = Number(Specimens),
        Biomarkers = Number(Biomarkers),
        Genomics = Number(Genomics),
        Performance = Number(Performance),
        Notes = Number(Notes),
    };

    private static ValueList<T> Number<T>(ValueList<T> events)
        where T : ClinicalEvent => events.IsStated ? events.Select((item, index) => item with { Index = index }).ToValueList() : events;
}
