using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>Target response of one visit: by arithmetic, and as reported on (RC-13).</summary>
internal readonly record struct TargetReading(RecistCategory Raw, RecistCategory Reported)
{
    /// <summary>A target had been treated locally (RC-24).</summary>
    public bool IsAfterLocalTreatment { get; init; }
}

/// <summary>The target lesions of one line from visit to visit: nadir, continuing response, complete response.</summary>
internal sealed class TargetTrack(BaselineSegment segment, decimal baseline, int?[] locallyTreated, ResponseConventions conventions)
{
    private readonly NadirTracker _nadir = new(baseline);
    private readonly List<ResponseAssessment> _visits = [segment.Visit!];
    private bool _inResponse;
    private bool _wasGone;

    public decimal Baseline => _nadir.Baseline;

    /// <summary>Nadir before the visit that is judged next.</summary>
    public decimal Nadir => _nadir.Nadir;

    public TargetReading Next(VisitFindings findings, CompleteResponseState complete, ResponseNotes notes)
    {
        var sum = findings.Sum!.Value;
        var isTreated = IsLocallyTreated(findings.Visit.Day);
        var raw = isTreated ? JudgeUntreated(findings.SumVisit, notes)
            : sum.IsComplete ? JudgeComplete(sum, complete, notes)
            : JudgePart(sum, notes);
        if (!isTreated)
        {
            _nadir.Add(sum.CompleteMm);
        }

        _visits.Add(findings.SumVisit);
        return new TargetReading(raw, Continue(raw, notes)) { IsAfterLocalTreatment = isTreated };
    }

    private RecistCategory JudgeComplete(TargetSum sum, CompleteResponseState complete, ResponseNotes notes)
    {
        var category = TargetResponseRule.Judge(_nadir.Baseline, _nadir.Nadir, sum.AssessedMm, sum.IsGone);
        notes.Rule("RC-12");
        var isBack = sum.HasReappeared && (_wasGone || complete is not CompleteResponseState.None);
        _wasGone = sum.IsGone;
        if (!isBack || category is RecistCategory.PD or RecistCategory.CR)
        {
            return category;
        }

        var counts = conventions.ReappearanceAfterCr switch
        {
            ReappearanceRule.BySize => false,
            ReappearanceRule.AfterConfirmedCr => complete is CompleteResponseState.Confirmed,
            ReappearanceRule.AfterAnyCr => complete is not CompleteResponseState.None,
        };
        notes.Rule("RC-15");
        notes.Flag(counts ? ResponseFlags.ReappearedAfterDefiniteCr : ResponseFlags.Reappeared);
        return counts ? RecistCategory.PD : category;
    }

    private RecistCategory JudgePart(TargetSum sum, ResponseNotes notes)
    {
        var progresses = conventions.PartialSumMayProgress && TargetResponseRule.IsProgression(_nadir.Nadir, sum.AssessedMm);
        notes.Rule("RC-14");
        notes.Flag(progresses ? ResponseFlags.ProgressionFromPart : ResponseFlags.Incomplete);
        return progresses ? RecistCategory.PD : RecistCategory.NE;
    }

    /// <summary>RC-24: after local treatment of a target only the untouched ones are read, and only for progression.</summary>
    private RecistCategory JudgeUntreated(ResponseAssessment visit, ResponseNotes notes)
    {
        notes.Rule("RC-24");
        notes.Flag(ResponseFlags.LocallyTreated);
        var untouched = segment.Targets.Where((_, index) => !IsTreatedBy(index, visit.Day)).ToArray();
        var sum = TargetSum.Of(untouched, visit);
        var nadir = _visits.Select(item => TargetSum.Of(untouched, item).CompleteMm).Min();
        return nadir is decimal lowest && TargetResponseRule.IsProgression(lowest, sum.AssessedMm) ? RecistCategory.PD : RecistCategory.NE;
    }

    private RecistCategory Continue(RecistCategory raw, ResponseNotes notes)
    {
        _inResponse = raw switch
        {
            RecistCategory.PR or RecistCategory.CR => true,
            RecistCategory.PD => false,
            RecistCategory.SD or RecistCategory.NE or RecistCategory.NonCRNonPD => _inResponse,
        };
        if (raw is not RecistCategory.SD || !_inResponse || !conventions.ContinuePr)
        {
            return raw;
        }

        notes.Rule("RC-13");
        notes.Flag(ResponseFlags.ContinuingPr);
        return RecistCategory.PR;
    }

    private bool IsLocallyTreated(int? day)
    {
        for (var i = 0; i < segment.Targets.Length; i++)
        {
            if (IsTreatedBy(i, day))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTreatedBy(int target, int? day) =>
        locallyTreated[target] is int treated && day >= treated && !(segment.Visit!.Day >= treated);
}

/// <summary>Whether the visit before was an overall complete response, and how sure it was.</summary>
internal enum CompleteResponseState
{
    None,
    Unconfirmed,
    Confirmed,
}
