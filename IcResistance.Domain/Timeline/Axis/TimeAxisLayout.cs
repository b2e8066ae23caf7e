using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis.Placement;
using IcResistance.Domain.Timeline.Axis.Tracks;

namespace IcResistance.Domain.Timeline.Axis;

/// <summary>Lays a whole case out on one time axis. Pure: the same assessment and options give the same drawing, number for number.</summary>
/// <remarks>
/// Dated events stand on a common scale in days from the first ICI dose. Undated events never do: they stand in "date unknown"
/// zones beside it, in the order of their lists, by the phase of treatment that the source states.
/// </remarks>
public static class TimeAxisLayout
{
    /// <summary>Tracks from top to bottom.</summary>
    private static readonly ITrackSource[] s_sources =
    [
        new LineBandTrack(), new AgentTracks(), new LocalTreatmentTrack(), new HostModifierTrack(), new HostWindowTrack(), new AdverseEventTrack(), new SpecimenTrack(),
        new GenomicTrack(), new ImagingTrack(), new SumTrack(), new BiomarkerTracks(), new StatusTrack(),
    ];

    /// <summary>Room for the stop letter right of a bar that fades out at the edge.</summary>
    internal const double StopRoom = 16;

    /// <summary>From this many events on, points that cover each other are one mark (P).</summary>
    internal const int ManyMarks = 1000;

    private static readonly TrackKind[] s_strip = [TrackKind.Lines, TrackKind.Agent, TrackKind.Local, TrackKind.Imaging, TrackKind.SumOfDiameters];

    public static TimeAxisDrawing Draw(CaseAssessment assessment, TimeAxisOptions options)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(options);
        var metrics = AxisMetrics.Of(options.Density);
        var plans = s_sources.SelectMany(source => source.Plan(assessment, options.Language))
            .Where(plan => options.Density is not AxisDensity.Strip || s_strip.Contains(plan.Kind))
            .Where(plan => !options.WithoutAgents || plan.Kind is not TrackKind.Agent)
            .ToList();
        var hasHostWindows = plans.RemoveAll(plan => plan.Kind is TrackKind.HostWindows && !options.ShowHostWindows) > 0 || options.ShowHostWindows;
        var frame = Frame(assessment, plans, metrics, options);
        var hasCalendar = assessment.Record.Day0 is not null;
        var top = (hasCalendar || frame.Zones.Count > 0 ? metrics.HeaderHeight : 6) + (frame.Zones.Count > 0 ? metrics.ZoneHeaderHeight : 0);
        var tracks = Stack(plans, frame, top);
        var bottom = tracks.Count == 0 ? top : tracks[^1].Bottom;
        var marks = new MarkPlacer(assessment, frame);
        var placedMarks = marks.Place(bottom + 3);
        var footer = bottom + 3 + (marks.Rows * metrics.MarkRowHeight);
        var ticks = new TickMaker(frame, calendarY: frame.Zones.Count > 0 ? 13 + metrics.ZoneHeaderHeight : 13, relativeY: footer + metrics.FontSize + 4);
        return new TimeAxisDrawing
        {
            Width = Math.Max(options.Width, frame.PlotRight + 8),
            Height = footer + metrics.FooterHeight,
            PlotLeft = frame.PlotLeft,
            PlotRight = frame.PlotRight,
            TracksTop = top,
            TracksBottom = bottom,
            Scale = frame.Scale,
            Day0 = assessment.Record.Day0,
            Zones = frame.Zones.ToValueList(),
            Bands = Bands(assessment, frame).ToValueList(),
            Ticks = ticks.Calendar(assessment.Record).Concat(ticks.Relative()).ToValueList(),
            Kinks = Kinks(frame, footer).ToValueList(),
            ScaleHeader = ScaleHeader(frame),
            Tracks = tracks.ToValueList(),
            Marks = placedMarks.ToValueList(),
            HasHostWindows = hasHostWindows,
            Description = Describe(assessment, tracks),
        };
    }

    private static AxisFrame Frame(CaseAssessment assessment, List<TrackPlan> plans, AxisMetrics metrics, TimeAxisOptions options)
    {
        var spans = Spans(assessment, plans);
        var margin = plans.OfType<ValueTrackPlan>().Any(plan => plan.Guides.Count > 0) ? metrics.ValueMargin : 0;
        var planner = new ZonePlanner(plans, metrics, options.Language, margin);
        var days = spans.SelectMany(span => new[] { span.From, span.To }).Append(0).Distinct().Count();
        var (zones, left, right, plotRight) = planner.Plan(metrics.Gutter, options.Width - 12, days);
        return new AxisFrame
        {
            Scale = ScaleBuilder.Build(spans, left, right, metrics),
            Zones = zones,
            Metrics = metrics,
            Language = options.Language,
            PlotLeft = metrics.Gutter,
            PlotRight = plotRight,
            FadeLength = days <= ZonePlanner.SparseDays ? right - left : metrics.FadeLength,
            CutOffDay = assessment.AsOfDay ?? 0,
            MergesMarks = plans.Sum(plan => plan.Count) >= ManyMarks,
            IsSparse = days <= ZonePlanner.SparseDays,
            Dated = new DaySpan(spans.Min(span => span.From), spans.Max(span => span.To)),
        };
    }

    /// <summary>What the scale must show. A drug taken for years before the first dose does not stretch it: its bar begins with an arrow.</summary>
    private static List<DaySpan> Spans(CaseAssessment assessment, List<TrackPlan> plans)
    {
        var lastDay = assessment.AsOfDay ?? 0;
        var spans = plans.Where(plan => plan is not RowTrackPlan { MayBeginOffAxis: true }).SelectMany(plan => plan.Spans(lastDay))
            .Concat(MarkPlacer.Days(assessment).Append(0).Select(day => new DaySpan(day, day)))
            .ToList();
        var first = spans.Min(span => span.From);
        var background = plans.OfType<RowTrackPlan>().Where(plan => plan.MayBeginOffAxis).SelectMany(plan => plan.Spans(lastDay)).ToList();
        spans.AddRange(background.Select(span => span.To > first ? span with { From = Math.Max(first, span.From) } : span));
        return spans;
    }

    private static List<AxisTrack> Stack(List<TrackPlan> plans, AxisFrame frame, double top)
    {
        var tracks = new List<AxisTrack>();
        foreach (var plan in plans)
        {
            tracks.Add(plan.Place(frame, tracks.Count == 0 ? top : tracks[^1].Bottom + frame.Metrics.TrackGap));
        }

        return tracks;
    }

    private static IEnumerable<AxisBand> Bands(CaseAssessment assessment, AxisFrame frame) => assessment.Responses.Lines
        .Select(line => line.Line)
        .Where(line => line.StartDay is not null)
        .OrderBy(line => line.StartDay)
        .Select((line, order) =>
        {
            var from = frame.Scale.X(line.StartDay!.Value);
            var isUnknown = line.EndDay is null && !line.Ongoing;
            var to = isUnknown ? frame.FadeEnd(from) : frame.Scale.X(line.EndDay ?? frame.CutOffDay);
            return new AxisBand(order, from, Math.Max(5, to - from), isUnknown);
        });

    private static AxisLabel? ScaleHeader(AxisFrame frame)
    {
        var text = new Phrase("dated", "日期已知").In(frame.Language);
        return frame.Zones.Count == 0 ? null : new AxisLabel(
            text, (frame.Scale.Left + frame.Scale.Right) / 2, 13, TextWidth.Bold(text, frame.Metrics.LabelSize), LabelAnchor.Middle, LabelStyle.Tick);
    }

    private static IEnumerable<AxisKink> Kinks(AxisFrame frame, double footer) => frame.Scale.Segments.Zip(frame.Scale.Segments.Skip(1), (before, after) =>
    {
        var months = Math.Round((double)DayWords.Months(after.FromDay - before.ToDay));
        var text = Phrase.Of($"// {months} mo", $"// {months} 个月").In(frame.Language);
        var middle = (before.ToX + after.FromX) / 2;
        var size = frame.Metrics.CodeSize;
        return new AxisKink(before.ToX, after.FromX - before.ToX, new AxisLabel(text, middle, footer + size + 4, TextWidth.Of(text, size), LabelAnchor.Middle, LabelStyle.Tick));
    });

    private static Phrase Describe(CaseAssessment assessment, List<AxisTrack> tracks)
    {
        var items = tracks.SelectMany(track => track.Items).ToList();
        var (dated, undated) = (items.Count(item => item.Day is not null), items.Count(item => item.Day is null));
        var sentence = assessment.Resistance.Sentence;
        return Phrase.Of(
            $"{tracks.Count} tracks with {dated} dated and {undated} undated marks. {sentence.En} The table below holds every event.",
            $"共 {tracks.Count} 条轨道，{dated} 个有日期、{undated} 个日期不详的标记。{sentence.Zh}下方表格列出全部事件。");
    }
}
