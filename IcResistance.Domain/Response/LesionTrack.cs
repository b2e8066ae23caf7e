using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>PP-01: which single lesions progress at a visit, each against its own nadir. Descriptive; it decides no category.</summary>
internal sealed class LesionTrack
{
    private readonly BaselineSegment _segment;
    private readonly Dictionary<string, decimal> _nadirs = [];
    private readonly List<string> _grown = [];

    public LesionTrack(BaselineSegment segment)
    {
        _segment = segment;
        if (segment.Visit is not null)
        {
            Update(segment.Visit);
        }
    }

    /// <summary>Takes the next visit; growth is judged against the visits before it.</summary>
    public void Add(ResponseAssessment visit)
    {
        _grown.Clear();
        foreach (var lesion in (ReadOnlySpan<Lesion[]>)[_segment.Targets, _segment.NonTargets])
        {
            _grown.AddRange(lesion.Where(item => HasGrown(item, visit)).Select(item => item.Id));
        }

        Update(visit);
    }

    /// <summary>Ids of the lesions that progress at the visit taken last.</summary>
    public ValueList<string> Progressing(VisitFindings findings, RecistCategory? overall)
    {
        var newLesions = findings.NewLesions.IsPresent ? findings.NewLesions.Lesions.Where(item => !IsTreated(item.Lesion, findings.Visit, _segment)).Select(item => item.Lesion.Id) : [];
        var inWords = findings.Visit.LesionChanges
            .Where(change => change.Lesion is not null && (change.Change is LesionChangeKind.New || (change.Change is LesionChangeKind.Larger && overall is RecistCategory.PD)))
            .Select(change => change.Lesion!);
        var nonTarget = findings.NonTarget is NonTargetStatus.Pd && _segment.NonTargets.Length == 1 ? [_segment.NonTargets[0].Id] : (string[])[];
        return _grown.Concat(newLesions).Concat(inWords).Concat(nonTarget).Distinct().ToValueList();
    }

    /// <summary>A lesion that was treated locally says nothing of the line's treatment any more (RC-24).</summary>
    private static bool IsTreated(Lesion lesion, ResponseAssessment visit, BaselineSegment segment) =>
        lesion.LocallyTreatedDay <= visit.Day && !(lesion.LocallyTreatedDay <= segment.Visit?.Day);

    private bool HasGrown(Lesion lesion, ResponseAssessment visit) =>
        !IsTreated(lesion, visit, _segment) && TargetSum.LengthOf(lesion.Id, visit.Measurements) is decimal mm && _nadirs.TryGetValue(lesion.Id, out var nadir)
        && TargetResponseRule.IsProgression(nadir + MergedInto(lesion, visit), mm);

    /// <summary>A mass that others merged into is compared with all of them (RC-10): joining is no growth.</summary>
    private decimal MergedInto(Lesion lesion, ResponseAssessment visit)
    {
        var nadirs = 0m;
        for (var i = 0; i < visit.Measurements.Count; i++)
        {
            var row = visit.Measurements[i];
            nadirs += row.MergedInto == lesion.Id && _nadirs.TryGetValue(row.Lesion, out var nadir) ? nadir : 0;
        }

        return nadirs;
    }

    private void Update(ResponseAssessment visit)
    {
        for (var i = 0; i < visit.Measurements.Count; i++)
        {
            var id = visit.Measurements[i].Lesion;
            if (visit.Measurements[i].MergedInto is null && TargetSum.LengthOf(id, visit.Measurements) is decimal mm)
            {
                _nadirs[id] = _nadirs.TryGetValue(id, out var nadir) ? Math.Min(nadir, mm) : mm;
            }
        }
    }
}
