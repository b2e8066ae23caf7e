using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Places the points, lines and thresholds of one value track.</summary>
internal sealed class ValuePlacer
{
    /// <summary>Least distance of two labels of the scale, in heights of their letters (P): nearer ones seem to touch.</summary>
    private const double LabelSpacing = 1.35;

    private readonly ValueTrackPlan _plan;
    private readonly AxisFrame _frame;
    private readonly ValueScale _values;
    private readonly double _top;
    private readonly double _bottom;
    private readonly IReadOnlyList<ValuePoint> _points;

    public ValuePlacer(ValueTrackPlan plan, AxisFrame frame, double top)
    {
        (_plan, _frame, _top) = (plan, frame, top);
        var height = plan.HeightOf(frame.Metrics);
        _bottom = top + height;
        var padding = Math.Min(height * 0.22, frame.Metrics.ValuePadding) + (plan.HasTicks ? 4 : 0);
        var all = plan.Points.Select(point => (double)point.Value).Concat(plan.Guides.Select(guide => (double)guide.Value)).ToList();
        _values = ValueScale.Over(all, top + padding, _bottom - padding);
        _points = frame.MergesMarks ? [.. plan.Points.GroupBy(CellOf).Select(cell => SameMark.Join([.. cell]))] : plan.Points;
    }

    public AxisTrack Place()
    {
        var positions = Positions();
        var glyphs = positions.Select(place => Glyph(place.Point, place.X)).ToList();
        var lines = Lines(positions).ToList();
        var labels = new ValueLabelPlacer(_frame, _top, _bottom, glyphs, lines);
        var guides = Guides(labels).ToValueList();
        var texts = labels.Place(_points);
        return new AxisTrack
        {
            Kind = _plan.Kind,
            Label = _plan.Label,
            Note = _plan.Note,
            Top = _top,
            Height = _bottom - _top,
            HasValues = true,
            LabelText = new AxisLabel("", 0, 0, 0, LabelAnchor.Start, LabelStyle.Beside),
            Items = glyphs.Zip(texts.Zip(_points, (label, point) => (Label: label, point.Text)), (glyph, text) => (AxisItem)(glyph with { Label = text.Label, Wording = text.Label is null ? text.Text : null })).ToValueList(),
            Lines = lines.ToValueList(),
            Guides = guides,
            ValueTicks = Ticks().ToValueList(),
            Breaks = Breaks(positions).ToValueList(),
        };
    }

    /// <summary>Points that no eye could tell apart, and that say the same.</summary>
    private object CellOf(ValuePoint point) => point.Time.Day is { } day
        ? (AxisFrame.CellOf(_frame.Scale.X(day)), AxisFrame.CellOf(_values.Y((double)point.Value)), point.Series, point.Glyph, point.Tone)
        : point;

    private List<(ValuePoint Point, double X)> Positions()
    {
        var slots = new Dictionary<string, int>();
        var places = new List<(ValuePoint, double)>();
        foreach (var point in _points)
        {
            if (point.Time.Day is { } day)
            {
                places.Add((point, _frame.Scale.X(day)));
                continue;
            }

            var zone = _frame.ZoneOf(TimeWords.PhaseOf(point.Time))!;
            var slot = slots[zone.Name.En] = slots.GetValueOrDefault(zone.Name.En, -1) + 1;
            var flowed = zone.X + _frame.Metrics.ZonePadding + ((slot + 0.3) * ValueTrackPlan.UndatedSlot);
            places.Add((point, _frame.UndatedVisits.GetValueOrDefault(point.Paths[0], Math.Min(flowed, zone.Right - _frame.Metrics.ZonePadding))));
        }

        return places;
    }

    private AxisGlyph Glyph(ValuePoint point, double x) => new()
    {
        Paths = point.Paths,
        Day = point.Time.Day,
        IsApproximate = point.Time.Approximate is true,
        Tone = point.Tone,
        Tooltip = point.Tooltip,
        X = x,
        Y = _values.Y((double)point.Value),
        Kind = point.Glyph,
        Reading = point.Reading,
        Parts = point.Members.Select(Part).ToValueList(),
        Radius = point.Glyph is GlyphKind.Dot or GlyphKind.Ring ? 3.4 : _frame.Metrics.GlyphRadius * 0.8,
    };

    private AxisPart Part(ValuePoint member) => new(
        _frame.Scale.X(member.Time.Day!.Value), _values.Y((double)member.Value), member.Paths.Count, member.Tooltip, member.Text, null, member.Time.Day.Value, member.Reading);

    private IEnumerable<AxisLine> Lines(List<(ValuePoint Point, double X)> positions) => positions
        .GroupBy(place => (place.Point.Series, Zone: place.Point.Time.IsDated ? null : TimeWords.NameOf(TimeWords.PhaseOf(place.Point.Time)).En))
        .Where(series => series.Count() > 1)
        .Select(series => new AxisLine(
            series.SelectMany(Vertices).OrderBy(vertex => vertex.X).ToValueList(),
            _plan.Kind is TrackKind.SumOfDiameters ? AxisTone.Neutral : AxisTone.Marker,
            IsOrderOnly: series.Key.Zone is not null));

    /// <summary>A line goes through every value, also through those that share a mark.</summary>
    private IEnumerable<AxisPoint> Vertices((ValuePoint Point, double X) place) => place.Point.Members.Count == 0
        ? [new AxisPoint(place.X, _values.Y((double)place.Point.Value))]
        : place.Point.Members.Select(member => new AxisPoint(_frame.Scale.X(member.Time.Day!.Value), _values.Y((double)member.Value)));

    private static IEnumerable<double> Breaks(List<(ValuePoint Point, double X)> positions)
    {
        var dated = positions.Where(place => place.Point.Time.IsDated).OrderBy(place => place.X).ToList();
        return dated.Zip(dated.Skip(1)).Where(pair => pair.First.Point.Series != pair.Second.Point.Series).Select(pair => (pair.First.X + pair.Second.X) / 2);
    }

    private IEnumerable<AxisGuide> Guides(ValueLabelPlacer labels)
    {
        var texts = labels.PlaceGuides([.. _plan.Guides.Select(guide => (guide.Text, _values.Y((double)guide.Value)))]);
        return _plan.Guides.Zip(texts, (guide, text) => new AxisGuide
        {
            Kind = guide.Kind,
            Value = guide.Value,
            Y = _values.Y((double)guide.Value),
            Label = text,
            Tooltip = guide.Tooltip,
            X1 = guide.FromDay is { } from ? _frame.Scale.X(from) : _frame.Scale.Left,
            X2 = guide.ToDay is { } to ? _frame.Scale.X(to) : _frame.Scale.Right,
        });
    }

    private IEnumerable<AxisLabel> Ticks()
    {
        if (!_plan.HasTicks)
        {
            return [];
        }

        var size = _frame.Metrics.CodeSize;
        var (x, anchor) = _frame.Metrics.LabelsAbove ? (_frame.Scale.Left + 2, LabelAnchor.Start) : (_frame.PlotLeft - 5, LabelAnchor.End);
        return Apart([.. _values.Ticks(3).Select(tick => (Text: tick.ToString("0.##", CultureInfo.InvariantCulture), Y: _values.Y(tick)))], size * LabelSpacing)
            .Select(tick => new AxisLabel(tick.Text, x, tick.Y + (size * 0.36), TextWidth.Of(tick.Text, size), anchor, LabelStyle.Tick));
    }

    /// <summary>Every label where there is room, else the first and the last: a low lane has no room for more.</summary>
    private static List<(string Text, double Y)> Apart(List<(string Text, double Y)> ticks, double distance) =>
        ticks.Count < 3 || Math.Abs(ticks[1].Y - ticks[0].Y) >= distance ? ticks : [ticks[0], ticks[^1]];
}
