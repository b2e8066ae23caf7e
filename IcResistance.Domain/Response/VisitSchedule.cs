using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Response;

/// <summary>The visits of one line: its baseline and what followed until the next line.</summary>
internal sealed class LineSchedule(LineOfTherapy line)
{
    public LineOfTherapy Line { get; } = line;

    public ResponseAssessment? Baseline { get; set; }

    public List<ResponseAssessment> FollowUp { get; } = [];
}

/// <summary>Puts each visit with the line that it judges: by day, or by phase and order where it has none.</summary>
/// <remarks>A visit on the day a line starts judges the line before; it may be the baseline of the new one (RC-02, RC-23).</remarks>
internal sealed class VisitSchedule
{
    private readonly LineSchedule[] _lines;
    private readonly int[] _placed;
    private readonly ResponseConventions _conventions;
    private readonly int _firstIci;
    private int _current = -1;
    private bool _afterIci;
    private bool _progressed;

    public VisitSchedule(CaseRecord record, ValueList<LineOfTherapy> lines, ResponseConventions conventions)
    {
        _conventions = conventions;
        _lines = [.. lines.Select(line => new LineSchedule(line))];
        _firstIci = Math.Max(0, Array.FindIndex(_lines, item => item.Line.ContainsIci));
        Visits = ChronologicalOrder.Of(record.Assessments);
        _placed = new int[Visits.Length];
        for (var i = 0; i < Visits.Length; i++)
        {
            Place(i);
        }

        for (var i = 0; i < _lines.Length; i++)
        {
            ChooseBaseline(i, record);
        }
    }

    public IReadOnlyList<LineSchedule> Lines => _lines;

    /// <summary>All visits in order of time.</summary>
    public ResponseAssessment[] Visits { get; }

    private void Place(int position)
    {
        var visit = Visits[position];
        var line = _lines.Length == 0 ? -1 : visit.Day is int day && HasDatedLine ? LineOn(day) : LineOfUndated(visit);
        if (line != _current)
        {
            (_current, _progressed) = (line, false);
        }

        _placed[position] = line;
        _progressed |= ShowsProgression(visit);
        _afterIci |= visit.Time.Phase is TreatmentPhase.AfterIci;
        if (line >= 0)
        {
            _lines[line].FollowUp.Add(visit);
        }
    }

    private bool HasDatedLine => Array.Exists(_lines, item => item.Line.StartDay is not null);

    private int LineOn(int day)
    {
        var line = _lines.Length - 1;
        while (line >= 0 && !(_lines[line].Line.StartDay < day))
        {
            line--;
        }

        if (line >= 0 && line < _current && _lines[_current].Line.StartDay is null)
        {
            return _current;
        }

        return line >= 0 && day > (_lines[line].Line.LastIciDay ?? _lines[line].Line.EndDay) ? MovedOn(line) : line;
    }

    private int LineOfUndated(ResponseAssessment visit) => visit.Time.Phase switch
    {
        TreatmentPhase.BeforeIci => -1,
        TreatmentPhase.OnIci => _afterIci && _current >= 0 ? NextIci(_current) : Math.Max(_current, _firstIci),
        TreatmentPhase.AtProgression => Math.Max(_current, _firstIci),
        TreatmentPhase.AfterIci => MovedOn(Math.Max(_current, _firstIci)),
        null => _current >= 0 ? _current : _firstIci,
    };

    /// <summary>
    /// After a progression, and after the line had ended, a visit belongs to the undated line that followed: reading it
    /// with the line before would let another treatment's effect clear that progression.
    /// </summary>
    private int MovedOn(int line) =>
        _progressed && line == _current && line + 1 < _lines.Length && _lines[line + 1].Line is { StartDay: null, ContainsIci: false } ? line + 1 : line;

    private int NextIci(int line)
    {
        var next = Array.FindIndex(_lines, line + 1, item => item.Line is { ContainsIci: true, StartDay: null });
        return next < 0 ? line : next;
    }

    private static bool ShowsProgression(ResponseAssessment visit) =>
        visit.NewLesions is NewLesionStatus.Unequivocal || visit.NonTarget is NonTargetStatus.Pd
        || visit.Reported is { Recist: RecistCategory.PD } or { Irecist: IrecistCategory.IUPD or IrecistCategory.ICPD };

    private void ChooseBaseline(int index, CaseRecord record)
    {
        var schedule = _lines[index];
        var targets = record.Lesions.Where(lesion => lesion.Role is LesionRole.Target).ToArray();
        ResponseAssessment? measured = null, complete = null, other = null;
        var most = 0;
        var end = EndOfVisitsBefore(index);
        for (var i = 0; i < end; i++)
        {
            var visit = Visits[i];
            if (visit.Day > schedule.Line.StartDay || (_placed[i] != _placed[end - 1] && !IsRecent(visit, schedule.Line)))
            {
                continue;
            }

            other = IsRecent(visit, schedule.Line) || (visit.Day is null && _placed[i] < 0) ? visit : other;
            var sum = TargetSum.Of(targets, visit);
            var isStated = visit.TargetSumMm is not null;
            if (isStated || (sum.Assessed > 0 && sum.Assessed >= most) || (targets.Length == 0 && HasLengths(visit)))
            {
                (measured, most) = (visit, sum.Assessed);
            }

            complete = isStated || sum.IsComplete ? visit : complete;
        }

        schedule.Baseline = complete ?? measured ?? LateBaseline(schedule, targets) ?? other;
    }

    private int EndOfVisitsBefore(int line)
    {
        var end = 0;
        while (end < Visits.Length && _placed[end] < line)
        {
            end++;
        }

        return end;
    }

    private static bool HasLengths(ResponseAssessment visit) => visit.Measurements.Any(row => TargetSum.LengthOf(row.Lesion, visit.Measurements) is not null);

    private bool IsRecent(ResponseAssessment visit, LineOfTherapy line) => line.StartDay - visit.Day <= _conventions.BaselineMaxAgeDays;

    /// <summary>The first scan after the start stands in for a missing baseline when it came within days of it.</summary>
    private ResponseAssessment? LateBaseline(LineSchedule schedule, Lesion[] targets)
    {
        var first = schedule.FollowUp.FirstOrDefault();
        if (first is null || first.Reported?.Recist is not null || first.Reported?.Irecist is not null
            || (first.TargetSumMm is null && TargetSum.Of(targets, first).Assessed == 0)
            || first.Day - schedule.Line.StartDay > _conventions.LateBaselineDays || (first.Day is null && first.Time.Phase is not null))
        {
            return null;
        }

        schedule.FollowUp.RemoveAt(0);
        return first;
    }
}
