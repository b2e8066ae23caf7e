using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Web.Features.Response;

/// <summary>The visits of one line (or of none) and what of them stands in the table's rows and columns.</summary>
public sealed class LineVisits
{
    private readonly int? _counted;

    public LineVisits(CaseRecord record, LineResponse? line, ValueList<VisitResponse> visits)
    {
        (Record, Line, Visits) = (record, line, visits);
        Lesions = record.Lesions.Where(IsMentioned).ToValueList();
        Nadir = visits.Where(visit => visit.TargetSumMm is not null).MinBy(visit => visit.TargetSumMm);
        _counted = (line?.Confirmation ?? line?.Progression) is { } last ? visits.ToList().IndexOf(last) : null;
    }

    public CaseRecord Record { get; }

    public LineResponse? Line { get; }

    public ValueList<VisitResponse> Visits { get; }

    /// <summary>Lesions that any of the visits measures or describes, in the order of the record.</summary>
    public ValueList<Lesion> Lesions { get; }

    /// <summary>The visit with the smallest sum; null without any sum.</summary>
    public VisitResponse? Nadir { get; }

    public bool HasSums => Visits.Any(visit => visit.TargetSumMm is not null || visit.ChangeFromBaselinePercent is not null);

    /// <summary>The visit whose explanation is open at first: the progression that counts, else the last visit.</summary>
    public VisitResponse? MostTelling => Line?.Progression ?? (Visits.Count > 0 ? Visits[^1] : null);

    /// <summary>A visit after the progression that counts: still shown, but it no longer decides anything in this line.</summary>
    public bool IsAfterProgression(VisitResponse visit) => _counted is >= 0 and { } last && Visits.ToList().IndexOf(visit) > last;

    public LesionCell Cell(Lesion lesion, VisitResponse visit) => LesionCell.Of(lesion, visit.Visit, visit.ProgressingLesions.Contains(lesion.Id));

    private bool IsMentioned(Lesion lesion) => Visits.Any(visit =>
        visit.Visit.Measurements.Any(item => item.Lesion == lesion.Id) || visit.Visit.LesionChanges.Any(item => item.Lesion == lesion.Id));
}
