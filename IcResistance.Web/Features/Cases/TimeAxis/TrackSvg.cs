using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>Writes one track: caption, thresholds, lines, events.</summary>
internal sealed class TrackSvg(SvgWriter svg, AxisTrack track, string id, Language language)
{
    /// <summary>On paper there is nothing to choose and nothing to zoom.</summary>
    public bool IsPrinted { get; init; }

    public void Write()
    {
        svg.Group($"track track-{track.Kind.WrittenName()}").With("role", IsPrinted || track.Items.Count == 0 ? null : "group")
            .With("aria-label", IsPrinted ? null : track.Label.In(language))
            .With("data-y", track.Top).With("data-y2", track.Bottom).With("data-values", track.HasValues ? "" : null);
        Caption();
        if (track.Guides.Count + track.Lines.Count + track.Breaks.Count > 0)
        {
            svg.Group("series-of").With("aria-hidden", "true");
            Guides();
            Lines();
            svg.EndGroup();
        }

        Undated();
        svg.Layer();
        foreach (var item in track.Items.Where(item => item.Day is not null))
        {
            Item(item);
        }

        svg.EndLayer();
        svg.EndGroup();
    }

    private void Caption()
    {
        svg.Group("caption").With("aria-hidden", "true");
        svg.Text(track.LabelText, "lane-name");
        if (track.NoteText is { } note)
        {
            svg.Text(note, "lane-note");
        }

        foreach (var tick in track.ValueTicks)
        {
            svg.Text(tick, "tick value-tick");
        }

        svg.EndGroup();
    }

    private void Guides()
    {
        foreach (var guide in track.Guides)
        {
            svg.Group($"guide guide-{guide.Kind.WrittenName()}");
            svg.Layer();
            svg.Begin("line").With("x1", guide.X1).With("x2", guide.X2).With("y1", guide.Y).With("y2", guide.Y)
                .With("data-x", guide.X1).With("data-x2", guide.X2).End();
            svg.EndLayer();
            if (guide.Label is { } name)
            {
                svg.Text(name, "guide-name");
            }

            svg.EndGroup();
        }
    }

    private void Lines()
    {
        foreach (var line in track.Lines.Where(line => line.IsOrderOnly))
        {
            Line(line);
        }

        svg.Layer();
        foreach (var line in track.Lines.Where(line => !line.IsOrderOnly))
        {
            Line(line);
        }

        foreach (var gap in track.Breaks)
        {
            svg.Begin("path").Class("series-break").Path($"M{(gap - 3).Svg()} {(track.Bottom - 6).Svg()}l3 -6m0 6l3 -6").With("data-x", gap).End();
        }

        svg.EndLayer();
    }

    private void Line(AxisLine line) => svg.Begin("polyline").Class($"series tone-{line.Tone.WrittenName()}{(line.IsOrderOnly ? " order-only" : "")}")
        .With("points", string.Join(' ', line.Points.Select(point => $"{point.X.Svg()},{point.Y.Svg()}"))).End();

    private void Undated()
    {
        foreach (var item in track.Items.Where(item => item.Day is null))
        {
            Item(item);
        }
    }

    private void Item(AxisItem item)
    {
        if (item is AxisBar bar)
        {
            Bar(bar);
        }
        else if (item is AxisGlyph glyph)
        {
            Glyph(glyph);
        }
    }

    private void Bar(AxisBar bar)
    {
        Begin(bar, "g", "");
        svg.With("data-x", bar.Day is null ? null : bar.X.Svg()).With("data-x2", bar.Day is null ? null : (bar.X + bar.Width).Svg())
            .With("data-y", bar.Y).With("data-h", bar.Height)
            .With("data-ends", bar is { Start: not BarEnd.Arrow, End: not BarEnd.Arrow } ? null : $"{(bar.Start is BarEnd.Arrow ? 'a' : 'f')}{(bar.End is BarEnd.Arrow ? 'a' : 'f')}");
        svg.Begin("polygon").Class("bar").Points(SvgShapes.Bar(bar));
        Name(bar);
        svg.With("mask", bar.End is BarEnd.Fading && bar.Day is not null ? $"url(#{id}-fading)" : null).End();
        EndsOf(bar);
        svg.EndGroup();
    }

    /// <summary>What stands at an end of a bar moves with that end: a group is moved without its text being laid out anew.</summary>
    private void EndsOf(AxisBar bar)
    {
        var isAtEnd = bar.Label is { } label && label.X > bar.X + bar.Width;
        if (bar.Label is not null && !isAtEnd)
        {
            svg.Group("at-start");
            Label(bar);
            svg.EndGroup();
        }

        if (bar.Stop is not null || isAtEnd)
        {
            svg.Group("at-end");
            if (bar.Stop is { } stop)
            {
                svg.Text(stop, "stop", IsPrinted);
            }

            if (isAtEnd)
            {
                Label(bar);
            }

            svg.EndGroup();
        }
    }

    /// <summary>A bare point is one element; what carries a text is a group.</summary>
    private void Glyph(AxisGlyph glyph)
    {
        var isBare = glyph is { Label: null, Code: null, Inside: null, Count: 1 };
        Begin(glyph, isBare ? "polygon" : "g", isBare ? $" glyph glyph-{glyph.Kind.WrittenName()}" : "");
        svg.With("data-x", glyph.Day is null ? null : glyph.X.Svg()).With("data-y", glyph.Y).With("data-reading", glyph.Reading).With("data-parts", IsPrinted ? null : MarkParts.Written(glyph, language));
        if (isBare)
        {
            svg.Points(SvgShapes.Corners(glyph));
            Name(glyph);
            svg.End();
            return;
        }

        svg.Begin("path").Class($"glyph glyph-{glyph.Kind.WrittenName()}").Path(SvgShapes.Glyph(glyph));
        Name(glyph);
        svg.End();
        if (glyph.Inside is { } inside)
        {
            svg.Text(new(inside, glyph.X, glyph.Y + (glyph.Radius * 0.45), 0, LabelAnchor.Middle, LabelStyle.Inside), "inside", IsPrinted);
        }

        if (glyph.Code is { } code)
        {
            svg.Text(code, glyph.IsReported ? "code reported" : "code", IsPrinted);
        }

        if (glyph.Count > 1)
        {
            svg.Text(new($"×{glyph.Count}", glyph.X + glyph.Radius - 1, glyph.Y - glyph.Radius + 2, 0, LabelAnchor.Start, LabelStyle.Code), "count", IsPrinted);
        }

        Label(glyph);
        svg.EndGroup();
    }

    private void Begin(AxisItem item, string tag, string more)
    {
        svg.Begin(tag)
            .Class($"item tone-{item.Tone.WrittenName()}{(item.Day is null ? " is-undated" : "")}{(item.IsApproximate ? " is-approximate" : "")}{more}")
            .With("data-paths", string.Join(' ', item.Paths)).With("data-day", item.Day?.ToString(CultureInfo.InvariantCulture));
        svg.With("data-more", IsPrinted ? null : item.Wording);
    }

    /// <summary>The shape alone is what is chosen and read; the words around it may be cut short and are no part of the name.</summary>
    private void Name(AxisItem item)
    {
        if (!IsPrinted)
        {
            svg.With("role", "option").With("aria-selected", "false").With("aria-label", item.Tooltip.In(language));
        }
    }

    private void Label(AxisItem item)
    {
        if (item.Label is { } label)
        {
            svg.Text(label, $"label label-{label.Style.WrittenName()}", IsPrinted);
        }
    }
}
