using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using IcResistance.Web.Components;

namespace IcResistance.Web.Features.Response;

/// <summary>The visits of one line (or of none) and what of them stands in the table's rows and columns.</summary>
public sealed class LineVisits
{
    private readonly int? _counted;

    public LineVisits(CaseRecord record, LineResponse? line, ValueList<VisitResponse> visits)
    {
        (Record, Line, Visits) = (record, line, visits);
        Lesions = record.Lesions.Where(IsMentioned).ToValueList();
        var sums = visits.Where(visit => visit.TargetSumMm is not null).ToList();
        Nadir = sums.Count > 1 ? sums.MinBy(visit => visit.TargetSumMm) : null;
        _counted = (line?.Confirmation ?? line?.Progression) is { } last ? visits.ToList().IndexOf(last) : null;
    }

    public CaseRecord Record { get; }

    public LineResponse? Line { get; }

    public ValueList<VisitResponse> Visits { get; }

    /// <summary>Lesions that any of the visits measures or describes, in the order of the record.</summary>
    public ValueList<Lesion> Lesions { get; }

    /// <summary>The visit with the smallest sum, the first of several; null with fewer than two sums.</summary>
    public VisitResponse? Nadir { get; }

    public bool HasSums => Visits.Any(visit => visit.TargetSumMm is not null || visit.ChangeFromBaselinePercent is not null);

    /// <summary>The visit whose explanation is open at first: the progression that counts, else the last visit.</summary>
    public VisitResponse? MostTelling => Line?.Progression ?? (Visits.Count > 0 ? Visits[^1] : null);

    /// <summary>A visit after the progression that counts: still shown, but it no longer decides anything in this line.</summary>
    public bool IsAfterProgression(VisitResponse visit) => _counted is >= 0 and { } last && Visits.ToList().IndexOf(visit) > last;

    public LesionCell Cell(Lesion lesion, VisitResponse visit) => IsYetToCome(lesion, visit)
        ? LesionCell.NotYetSeen
        : LesionCell.Of(lesion, visit.Visit, visit.ProgressingLesions.Contains(lesion.Id));

    /// <summary>A new lesion before the visit that first describes it: it was not missed there.</summary>
    private bool IsYetToCome(Lesion lesion, VisitResponse visit) =>
        lesion.Role is LesionRole.New && !Visits.TakeWhile(item => item != visit).Append(visit).Any(item => Describes(item.Visit, lesion));

    private bool IsMentioned(Lesion lesion) => Visits.Any(visit => Describes(visit.Visit, lesion));

    private static bool Describes(ResponseAssessment visit, Lesion lesion) =>
        visit.Measurements.Any(item => item.Lesion == lesion.Id) || visit.LesionChanges.Any(item => item.Lesion == lesion.Id);
}
