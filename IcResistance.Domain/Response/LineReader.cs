using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>Reads the visits of one line in order of time.</summary>
internal sealed class LineReader
{
    private readonly CaseRecord _record;
    private readonly LineSchedule _schedule;
    private readonly ResponseConventions _conventions;
    private readonly BaselineSegment _segment;
    private readonly TargetTrack? _targets;
    private readonly ChangeTrack _changes;
    private readonly IrecistMachine _irecist;
    private readonly LesionTrack _lesions;
    private readonly CompleteResponseTrack _complete;
    private readonly ScanIntervals _scans;
    private readonly List<ReadVisit> _read = [];
    private VisitFindings? _last;
    private NonTargetStatus? _lastNonTarget;
    private TargetReading? _lastTarget;
    private decimal? _lastNadir;

    public LineReader(CaseRecord record, LineSchedule schedule, ResponseConventions conventions)
    {
        (_record, _schedule, _conventions) = (record, schedule, conventions);
        _segment = BaselineSegment.Of(record, schedule.Baseline);
        _targets = _segment.SumMm is decimal sum ? new TargetTrack(_segment, sum, LocalTreatment.DaysOf(record, _segment.Targets), conventions) : null;
        _changes = new ChangeTrack(conventions);
        _irecist = new IrecistMachine(conventions);
        _lesions = new LesionTrack(_segment);
        _complete = new CompleteResponseTrack(conventions);
        _scans = new ScanIntervals(conventions);
    }

    public LineResponse Read()
    {
        foreach (var visit in _schedule.FollowUp)
        {
            Take(visit);
        }

        var outcome = ProgressionReading.Of(_record, _read, _conventions);
        VisitResponse[] visits = [.. _schedule.Baseline is null ? [] : (VisitResponse[])[BaselineResponse(_schedule.Baseline)], .. _read.Select(item => item.Response)];
        return new LineResponse
        {
            Line = _schedule.Line,
            Visits = visits.ToValueList(),
            Best = BestResponseReader.Of(_record, _schedule.Line, _read, _conventions),
            Progression = outcome.Progression,
            ProgressionDay = outcome.ProgressionDay,
            Confirmation = outcome.Confirmation,
            Pseudoprogression = outcome.Pseudoprogression,
            PseudoprogressionClearedAt = outcome.ClearedAt,
            ExplainedProgression = outcome.Explained,
        };
    }

    /// <summary>A baseline has numbers and no category.</summary>
    private VisitResponse BaselineResponse(ResponseAssessment visit)
    {
        var notes = new ResponseNotes();
        BaselineChecks.Flag(visit, _segment, _schedule.Line, _conventions, notes);
        LengthChecks.Flag(visit, _record, notes);
        return new VisitResponse
        {
            Visit = visit,
            Line = _schedule.Line.Number,
            IsBaseline = true,
            Basis = _segment.SumMm is null ? ResponseBasis.None : ResponseBasis.Measurements,
            TargetSumMm = _segment.SumMm,
            BaselineMm = _segment.SumMm,
            NonTarget = visit.NonTarget,
            Rules = ["RC-02"],
            Flags = notes.Flags,
        };
    }

    private void Take(ResponseAssessment visit)
    {
        var notes = new ResponseNotes();
        var earlier = _last is not null && IsSameVisit(_last, visit) ? _last : null;
        var findings = VisitFindings.Read(visit, _segment, earlier, _lastNonTarget);
        var nadir = SharesTargets(findings) ? _lastNadir : _targets?.Nadir;
        var decision = Decide(findings, notes);
        var step = Step(findings, decision, notes);
        _lesions.Add(visit);
        var progressing = _lesions.Progressing(findings, decision.Category);
        var explanation = BenignExplanation.Of(_record, findings, decision, progressing, _conventions);
        Remark(visit, decision, step, explanation, notes);
        _complete.Add(visit.Day, decision.Category);
        (_last, _lastTarget, _lastNadir) = (findings, decision.Target, nadir);
        _lastNonTarget = findings.NonTarget is NonTargetStatus.Ne or NonTargetStatus.None ? _lastNonTarget : findings.NonTarget;
        var response = Response(findings, decision, step.Category, nadir, progressing, notes);
        _read.Add(new ReadVisit(response, findings, decision.Causes, step, explanation));
    }

    /// <summary>What can be said of a visit only in the light of the visits before it.</summary>
    private void Remark(ResponseAssessment visit, VisitDecision decision, IrecistStep step, (Phrase Text, string Data)? explanation, ResponseNotes notes)
    {
        if (_complete.State is not CompleteResponseState.None && decision.Category is (RecistCategory.PR or RecistCategory.SD or RecistCategory.NonCRNonPD))
        {
            notes.Flag(ResponseFlags.CrThenLess);
        }

        if (explanation is { } benign)
        {
            notes.Flag(new ResponseFlag("C7", benign.Text));
        }

        if (step.Event is IrecistEvent.Cleared && _read.FindLast(item => item.Step.Event is IrecistEvent.Opened or IrecistEvent.ReadAsUnconfirmed) is { } opening
            && !LocalTreatment.IsPossibleBetween(_record, opening.Response.Visit, visit))
        {
            notes.Flag(ResponseFlags.PseudoprogressionCleared);
        }

        _scans.Add(visit.Day, decision.Category, notes);
    }

    private bool IsSameVisit(VisitFindings last, ResponseAssessment visit)
    {
        var first = last;
        while (first.Earlier is not null)
        {
            first = first.Earlier;
        }

        return visit.Day - first.Day <= _conventions.VisitMergeDays
            && ((MeasuresTargets(visit) && !JudgesTargets(last)) || (MeasuresTargets(last) && !JudgesTargets(visit)));
    }

    /// <summary>The targets were measured by the earlier examination of the same visit and were judged with it: once, against the nadir before it.</summary>
    private static bool SharesTargets(VisitFindings findings) => !ReferenceEquals(findings.SumVisit, findings.Visit);

    private bool MeasuresTargets(VisitFindings findings) => MeasuresTargets(findings.Visit) || (findings.Earlier is not null && MeasuresTargets(findings.Earlier));

    /// <summary>Where a line has no targets, the call on the other lesions stands in for their measurement.</summary>
    private bool MeasuresTargets(ResponseAssessment visit) =>
        _segment.LooksAtTargets(visit) || visit.TargetChangePercent is not null || (!_segment.HasTargets && visit.NonTarget is not null);

    private bool JudgesTargets(VisitFindings findings) => JudgesTargets(findings.Visit) || (findings.Earlier is not null && JudgesTargets(findings.Earlier));

    /// <summary>A bare category without a word on anything else judges the targets too, though it does not say how long they are.</summary>
    private bool JudgesTargets(ResponseAssessment visit) => MeasuresTargets(visit) || (HasReport(visit) && visit.Measurements.Count == 0 && visit.NewLesions is null);

    private VisitDecision Decide(VisitFindings findings, ResponseNotes notes)
    {
        if (findings.Earlier is not null)
        {
            notes.Flag(ResponseFlags.SameVisit);
        }

        if (findings.NewLesions.Status is NewLesionStatus.Equivocal)
        {
            notes.Flag(ResponseFlags.EquivocalNewLesion);
        }

        if (_targets is not null && findings.Sum is TargetSum sum && (sum.Assessed > 0 || !HasReport(findings.Visit)))
        {
            var target = SharesTargets(findings) && _lastTarget is TargetReading judged ? judged : _targets.Next(findings, _complete.State, notes);
            return VisitDecision.ByTargets(findings, target, ResponseBasis.Measurements, notes);
        }

        if (findings.Visit.TargetChangePercent is decimal percent && _changes.Next(percent, notes) is TargetReading reading)
        {
            return VisitDecision.ByTargets(findings, reading, ResponseBasis.PercentChange, notes);
        }

        return VisitDecision.WithoutTargets(findings, _segment, notes);
    }

    private static bool HasReport(ResponseAssessment visit) => visit.Reported is { Recist: not null } or { Irecist: not null };

    private IrecistStep Step(VisitFindings findings, VisitDecision decision, ResponseNotes notes)
    {
        if (decision.Category is not RecistCategory overall)
        {
            return new IrecistStep(null, IrecistEvent.None, "IR-01", null);
        }

        var step = _irecist.Next(new IrecistVisit
        {
            Day = findings.Day,
            Overall = overall,
            WithoutNewLesions = decision.WithoutNewLesions,
            Causes = decision.Causes,
            Target = decision.Target?.Reported,
            AssessedSumMm = decision.Basis is ResponseBasis.Measurements ? findings.Sum?.AssessedMm : null,
            SumIsComplete = findings.Sum?.IsComplete is true,
            NonTargetIsStated = decision.Basis is ResponseBasis.Reported || findings.NonTarget is not NonTargetStatus.Ne,
            NonTargetIncreased = findings.NonTargetIncreased,
            NewLesions = decision.Basis is ResponseBasis.Reported && !findings.NewLesions.IsStated ? NewLesionReading.None : findings.NewLesions,
            ClinicallyStable = findings.Visit.ClinicallyStable,
            Reported = decision.Basis is ResponseBasis.Reported ? findings.Visit.Reported?.Irecist : null,
            ContinuesVisit = findings.Earlier is not null,
        });
        notes.Rule(step.Rule);
        IrecistFlags.Add(step, findings.Visit, notes);
        return step;
    }

    private VisitResponse Response(VisitFindings findings, VisitDecision decision, IrecistCategory? irecist, decimal? nadir, ValueList<string> progressing, ResponseNotes notes)
    {
        var measured = decision.Basis is ResponseBasis.Measurements;
        // RC-24: with a lesion in it that was treated locally, the sum is not comparable with any before it and none is given.
        var sum = measured && decision.Target is not { IsAfterLocalTreatment: true } ? findings.Sum?.CompleteMm : null;
        LengthChecks.Flag(findings.Visit, _record, notes);
        return new VisitResponse
        {
            Visit = findings.Visit,
            Line = _schedule.Line.Number,
            Basis = decision.Basis,
            TargetSumMm = sum,
            BaselineMm = measured ? _segment.SumMm : null,
            NadirMm = measured ? nadir : null,
            ChangeFromBaselinePercent = measured ? null : findings.Visit.TargetChangePercent,
            Target = decision.Target?.Reported,
            RawTarget = decision.Target?.Raw,
            NonTarget = decision.Basis is ResponseBasis.Reported or ResponseBasis.None ? findings.Visit.NonTarget : findings.NonTarget,
            NewLesions = decision.Basis is ResponseBasis.Reported or ResponseBasis.None ? findings.Visit.NewLesions : findings.NewLesions.Status,
            Recist = decision.Category,
            Irecist = irecist,
            Differs = Differs(findings.Visit.Reported, decision.Category, irecist),
            ProgressingLesions = progressing,
            ConfirmationWindow = Window(irecist),
            Flags = notes.Flags,
            Rules = notes.Rules,
        };
    }

    private (int From, int To)? Window(IrecistCategory? irecist) =>
        irecist is IrecistCategory.IUPD && _irecist.Pending?.Day is int first ? (first + _conventions.IrecistWindowFromDays, first + _conventions.IrecistWindowToDays) : null;

    private static bool Differs(ReportedResponse? reported, RecistCategory? recist, IrecistCategory? irecist) =>
        (reported?.Recist is not null && recist is not null && reported.Recist != recist)
        || (reported?.Irecist is not null && irecist is not null && reported.Irecist != irecist);
}
