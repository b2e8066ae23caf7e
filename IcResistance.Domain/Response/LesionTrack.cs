using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>PP-01: which single lesions progress at a visit, each against its own nadir. Descriptive; it decides no category.</summary>
internal sealed class LesionTrack
{
    private readonly BaselineSegment _segment;
    private readonly Lesion[] _lesions;

    /// <summary>Smallest length of each lesion so far; null while it was not measured.</summary>
    private readonly decimal?[] _nadirs;
    private readonly List<string> _grown = [];

    public LesionTrack(BaselineSegment segment)
    {
        _segment = segment;
        _lesions = [.. segment.Targets, .. segment.NonTargets];
        _nadirs = new decimal?[_lesions.Length];
        if (segment.Visit is not null)
        {
            Add(segment.Visit);
        }
    }

    /// <summary>Takes the next visit; growth is judged against the visits before it.</summary>
    public void Add(ResponseAssessment visit)
    {
        _grown.Clear();
        for (var i = 0; i < _lesions.Length; i++)
        {
            if (TargetSum.LengthOf(_lesions[i].Id, visit.Measurements) is decimal mm && !HasMergedAway(_lesions[i], visit))
            {
                AddGrown(i, mm, visit);
                _nadirs[i] = mm > _nadirs[i] ? _nadirs[i] : mm;
            }
        }
    }

    /// <summary>Ids of the lesions that progress at the visit taken last.</summary>
    public ValueList<string> Progressing(VisitFindings findings, RecistCategory? overall)
    {
        if (_grown.Count == 0 && !findings.NewLesions.IsPresent && findings.Visit.LesionChanges.Count == 0 && findings.NonTarget is not NonTargetStatus.Pd)
        {
            return [];
        }

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

    private void AddGrown(int position, decimal mm, ResponseAssessment visit)
    {
        if (_nadirs[position] is decimal nadir && !IsTreated(_lesions[position], visit, _segment)
            && TargetResponseRule.IsProgression(nadir + NadirsMergedInto(_lesions[position].Id, visit), mm))
        {
            _grown.Add(_lesions[position].Id);
        }
    }

    private static bool HasMergedAway(Lesion lesion, ResponseAssessment visit)
    {
        for (var i = 0; i < visit.Measurements.Count; i++)
        {
            if (visit.Measurements[i].MergedInto is not null && visit.Measurements[i].Lesion == lesion.Id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A mass that others merged into is compared with all of them (RC-10): joining is no growth.</summary>
    private decimal NadirsMergedInto(string mass, ResponseAssessment visit)
    {
        var nadirs = 0m;
        for (var i = 0; i < visit.Measurements.Count; i++)
        {
            nadirs += visit.Measurements[i].MergedInto == mass ? NadirOf(visit.Measurements[i].Lesion) ?? 0 : 0;
        }

        return nadirs;
    }

    private decimal? NadirOf(string id) => Array.FindIndex(_lesions, lesion => lesion.Id == id) is var position and >= 0 ? _nadirs[position] : null;
}
