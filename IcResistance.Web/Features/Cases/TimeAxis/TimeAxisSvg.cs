using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>A laid-out time axis as one encoded piece of SVG. Every number comes from the layout, every colour from the style sheet.</summary>
/// <remarks>
/// The drawing is complete without a script. What lies on the time scale carries its place as <c>data-x</c> (a span also
/// <c>data-x2</c>), so that the script in the page can draw the same axis wider without asking the server.
/// </remarks>
/// <param name="drawing">The layout.</param>
/// <param name="id">Prefix of the ids inside the drawing; two drawings on one page need two.</param>
/// <param name="language">The reader's language.</param>
internal sealed class TimeAxisSvg(TimeAxisDrawing drawing, string id, Language language)
{
    private const double HeaderTop = 1;
    private readonly SvgWriter _svg = new();

    /// <summary>A style sheet of its own, for a drawing that leaves the page (print, file).</summary>
    public string? EmbeddedStyle { get; init; }

    public string? Class { get; init; }

    private bool IsPrinted => EmbeddedStyle is not null;

    private double Height => drawing.TracksBottom - drawing.TracksTop;

    private double FlagHeight => IsPrinted ? 12 : 16;

    public string Write()
    {
        Head();
        Definitions();
        _svg.Begin("g").With("aria-hidden", "true");
        Zones();
        Bands();
        Scale();
        Lanes();
        Marks();
        _svg.EndGroup();
        _svg.Group("tracks").With("role", IsPrinted ? null : "listbox").With("aria-label", IsPrinted ? null : TimeAxisText.Instance.Events.In(language));
        foreach (var track in drawing.Tracks)
        {
            new TrackSvg(_svg, track, id, language) { IsPrinted = IsPrinted }.Write();
        }

        _svg.EndGroup();
        _svg.End("svg");
        return _svg.ToString();
    }

    private void Head()
    {
        var scale = drawing.Scale;
        _svg.Begin("svg").With("xmlns", "http://www.w3.org/2000/svg").With("class", $"axis {Class}".TrimEnd())
            .With("viewBox", $"0 0 {drawing.Width.Svg()} {drawing.Height.Svg()}").With("width", drawing.Width).With("height", drawing.Height)
            .With("role", IsPrinted ? "img" : "group").With("aria-labelledby", $"{id}-title").With("aria-describedby", $"{id}-desc")
            .With("data-left", scale.Left).With("data-right", scale.Right)
            .With("data-top", drawing.TracksTop).With("data-bottom", drawing.TracksBottom)
            .With("data-scale", string.Join(';', scale.Segments.Select(piece =>
                string.Create(CultureInfo.InvariantCulture, $"{piece.FromDay},{piece.ToDay},{piece.FromX:0.##},{piece.ToX:0.##}"))))
            .With("data-day0", drawing.Day0?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        _svg.Begin("title").With("id", $"{id}-title").Content(TimeAxisText.Instance.Title.In(language)).End("title");
        _svg.Begin("desc").With("id", $"{id}-desc").Content(drawing.Description.In(language)).End("desc");
        if (EmbeddedStyle is { } style)
        {
            _svg.Begin("style").Content(style).End("style");
        }
    }

    private void Definitions()
    {
        _svg.Begin("defs");
        _svg.Begin("linearGradient").With("id", $"{id}-fade");
        _svg.Begin("stop").With("offset", "0.25").With("stop-color", "#fff").End();
        _svg.Begin("stop").With("offset", "1").With("stop-color", "#fff").With("stop-opacity", "0.05").End();
        _svg.End("linearGradient");
        _svg.Begin("mask").With("id", $"{id}-fading").With("maskContentUnits", "objectBoundingBox");
        _svg.Begin("rect").With("width", "1").With("height", "1").With("fill", $"url(#{id}-fade)").End();
        _svg.End("mask");
        _svg.Begin("pattern").With("id", $"{id}-unknown").With("width", "7").With("height", "7").With("patternUnits", "userSpaceOnUse").With("patternTransform", "rotate(45)");
        _svg.Begin("path").Class("hatch").Path("M0 0V7").End();
        _svg.End("pattern");
        _svg.Begin("clipPath").With("id", $"{id}-scale");
        _svg.Rectangle(drawing.Scale.Left, 0, drawing.Scale.Right - drawing.Scale.Left, drawing.Height).End();
        _svg.End("clipPath");
        _svg.End("defs");
    }

    private void Zones()
    {
        var height = drawing.TracksBottom - HeaderTop;
        foreach (var zone in drawing.Zones)
        {
            _svg.Group("zone");
            _svg.Rectangle(zone.X, HeaderTop, zone.Width, height).Class("zone-area").With("rx", "4").End();
            _svg.Rectangle(zone.X, HeaderTop, zone.Width, height).With("rx", "4").With("fill", $"url(#{id}-unknown)").End();
            foreach (var (line, label) in zone.Header.Index())
            {
                _svg.Text(label, line == 0 ? "zone-name" : "tick");
            }

            _svg.EndGroup();
        }

        if (drawing.ScaleHeader is { } dated)
        {
            _svg.Text(dated, "zone-name");
        }
    }

    private void Bands()
    {
        _svg.Layer();
        foreach (var band in drawing.Bands)
        {
            _svg.Rectangle(band.X, drawing.TracksTop, band.Width, Height).Class($"band band-{band.Order % 2}")
                .With("mask", band.IsEndUnknown ? $"url(#{id}-fading)" : null).With("data-x", band.X).With("data-x2", band.X + band.Width).End();
        }

        _svg.EndLayer();
    }

    private void Scale()
    {
        _svg.Group("scale");
        var isCalendarOnly = drawing.Ticks.All(tick => tick.IsCalendar);
        foreach (var tick in drawing.Ticks)
        {
            if (!tick.IsCalendar || isCalendarOnly)
            {
                _svg.Line(tick.X, drawing.TracksTop, tick.X, drawing.TracksBottom, "grid");
            }

            _svg.Text(tick.Label, tick.IsCalendar ? "tick calendar" : "tick");
        }

        _svg.EndGroup();
        _svg.Layer();
        foreach (var kink in drawing.Kinks)
        {
            var middle = kink.X + (kink.Width / 2);
            _svg.Group("kink").With("data-x", middle);
            _svg.Begin("path").Path($"M{(middle - 4).Svg()} {drawing.TracksTop.Svg()}V{drawing.TracksBottom.Svg()}M{(middle + 4).Svg()} {drawing.TracksTop.Svg()}V{drawing.TracksBottom.Svg()}").End();
            _svg.Text(kink.Label, "tick");
            _svg.EndGroup();
        }

        _svg.EndLayer();
    }

    private void Lanes()
    {
        foreach (var track in drawing.Tracks)
        {
            if (track.HasValues)
            {
                // Where labels stand above the lane, the panel begins under them.
                var top = track.LabelText.X < drawing.PlotLeft ? track.Top : track.LabelText.Y + 3;
                _svg.Rectangle(drawing.PlotLeft, top, drawing.PlotRight - drawing.PlotLeft, track.Bottom - top).Class("panel-area").End();
            }
            else
            {
                _svg.Line(drawing.PlotLeft, track.Bottom + 1.5, drawing.PlotRight, track.Bottom + 1.5, "lane");
            }
        }
    }

    private void Marks()
    {
        _svg.Layer();
        foreach (var mark in drawing.Marks.Where(mark => mark.Kind is MarkKind.ConfirmationWindow))
        {
            _svg.Rectangle(mark.X, drawing.TracksTop, mark.X2 - mark.X, Height).Class("window").With("data-x", mark.X).With("data-x2", mark.X2).End();
        }

        foreach (var mark in drawing.Marks)
        {
            _svg.Group($"mark mark-{mark.Kind.WrittenName()}").With("data-x", mark.X);
            if (mark.Kind is not MarkKind.ConfirmationWindow)
            {
                _svg.Line(mark.X, drawing.TracksTop, mark.X, mark.Label is { } flag ? flag.Y - 11 : drawing.TracksBottom);
            }

            if (mark.Label is { } label)
            {
                _svg.Rectangle(label.Left - 6, label.Y - FlagHeight + 4, label.Width + 12, FlagHeight).Class("flag").With("rx", "3").End();
                _svg.Text(label, "flag-text");
            }

            _svg.EndGroup();
        }

        _svg.EndLayer();
    }
}
