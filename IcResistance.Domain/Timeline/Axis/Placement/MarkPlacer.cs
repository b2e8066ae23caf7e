using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>The vertical marks of a case and their flags in the rows under the tracks.</summary>
internal sealed class MarkPlacer(CaseAssessment assessment, AxisFrame frame)
{
    private const double FlagPadding = 6;
    private readonly RowPacker _rows = new(3);

    public int Rows => _rows.Rows;

    /// <summary>The last day that a mark needs on the scale.</summary>
    public static IEnumerable<int> Days(CaseAssessment assessment) =>
        new[] { assessment.AsOfDay, assessment.Resistance.OnsetDay, Pending(assessment)?.ConfirmationWindow?.To }.OfType<int>();

    public List<AxisMark> Place(double flagsTop) => [.. Wanted().Select(wanted => Flagged(wanted.Mark, wanted.Flag, flagsTop))];

    /// <summary>The unconfirmed progression that is still open: the last visit, if it is one.</summary>
    private static VisitResponse? Pending(CaseAssessment assessment) =>
        assessment.Responses.Visits.LastOrDefault(visit => visit.Irecist is not null) is { Irecist: IrecistCategory.IUPD, ConfirmationWindow: not null } open ? open : null;

    private IEnumerable<(AxisMark Mark, Phrase? Flag)> Wanted()
    {
        yield return (Line(MarkKind.IciStart, 0, new Phrase("First dose of the immune checkpoint inhibitor", "免疫检查点抑制剂首剂")), null);
        if (assessment.Resistance.OnsetDay is { } onset)
        {
            var words = Phrase.Of($"resistance onset · day {TimeWords.Signed(onset)}", $"耐药发生 · 第 {TimeWords.Signed(onset)} 天");
            yield return (Line(MarkKind.ResistanceOnset, onset, assessment.Resistance.Sentence), words);
        }

        foreach (var line in assessment.Responses.Lines)
        {
            if (line.ProgressionDay is { } day && day != assessment.Resistance.OnsetDay)
            {
                yield return (Line(MarkKind.Progression, day, Phrase.Of($"Progression of line {line.Line.Number}, day {day}", $"第 {line.Line.Number} 线进展，第 {day} 天")),
                    Phrase.Of($"PD {line.Line.Number}L", $"{line.Line.Number} 线 PD"));
            }
        }

        if (Pending(assessment)?.ConfirmationWindow is { } window)
        {
            var words = Phrase.Of($"Progression unconfirmed: to be confirmed day {window.From} to {window.To}", $"未确认的进展：应于第 {window.From} 至 {window.To} 天确认");
            yield return (Line(MarkKind.ConfirmationWindow, window.From, words) with { X2 = frame.Scale.X(window.To) },
                Phrase.Of($"confirm day {window.From}–{window.To}", $"确认：第 {window.From}–{window.To} 天"));
        }

        foreach (var end in Ends())
        {
            yield return end;
        }
    }

    private IEnumerable<(AxisMark Mark, Phrase? Flag)> Ends()
    {
        var followUp = assessment.Record.FollowUp;
        var death = followUp is { Status: VitalStatus.Dead, Day: { } died } ? died : (int?)null;
        if (death is { } last)
        {
            yield return (Line(MarkKind.Death, last, EventWords.Of(followUp!).Tooltip(TimeWords.OnDay(assessment.Record, last, false))),
                Phrase.Of($"death · day {last}", $"死亡 · 第 {last} 天"));
        }

        if (assessment.AsOfDay is { } cutOff && cutOff > 0 && cutOff != death)
        {
            var words = Phrase.Of($"data cut-off · day {cutOff}", $"数据截止 · 第 {cutOff} 天");
            yield return (Line(MarkKind.DataCutOff, cutOff, words), words);
        }
    }

    private AxisMark Line(MarkKind kind, int day, Phrase tooltip)
    {
        var x = frame.Scale.X(day);
        return new AxisMark { Kind = kind, Day = day, X = x, X2 = x, Tooltip = tooltip };
    }

    private AxisMark Flagged(AxisMark mark, Phrase? flag, double top)
    {
        if (flag?.In(frame.Language) is not { } text)
        {
            return mark;
        }

        var width = TextWidth.Bold(text, frame.Metrics.FontSize) + (2 * FlagPadding);
        var left = mark.X + width + 4 <= frame.Scale.Right ? mark.X + 3 : mark.X - width - 3;
        left = Math.Max(frame.Scale.Left, left);
        var row = _rows.FirstFree(left, left + width);
        _rows.Take(row, left, left + width);
        var y = top + (row * frame.Metrics.MarkRowHeight) + (frame.Metrics.MarkRowHeight * 0.72);
        return mark with { Label = new AxisLabel(text, left + (width / 2), y, width - (2 * FlagPadding), LabelAnchor.Middle, LabelStyle.Inside) };
    }
}
