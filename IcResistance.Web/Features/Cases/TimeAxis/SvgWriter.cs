using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using IcResistance.Domain.Timeline.Axis;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>Writes SVG as text. Everything that is not a tag or attribute name of this program goes through the encoder.</summary>
internal sealed class SvgWriter
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _text = new(32 * 1024);
    private bool _isOpen;

    /// <summary>Begins an element; attributes follow until its content or its end.</summary>
    public SvgWriter Begin(string tag)
    {
        CloseTag();
        _text.Append('<').Append(tag);
        _isOpen = true;
        return this;
    }

    public SvgWriter With(string name, double value) => Plain(name, value.Svg());

    /// <summary>An attribute; none where the value is null.</summary>
    public SvgWriter With(string name, string? value)
    {
        if (value is not null)
        {
            _text.Append(' ').Append(name).Append("=\"").Append(s_encoder.Encode(value)).Append('"');
        }

        return this;
    }

    public SvgWriter Class(string classes) => Plain("class", classes);

    public SvgWriter Path(string data) => Plain("d", data);

    public SvgWriter Points(string corners) => Plain("points", corners);

    public SvgWriter Content(string text)
    {
        CloseTag();
        _text.Append(s_encoder.Encode(text));
        return this;
    }

    /// <summary>Ends an element that may hold others.</summary>
    public void End(string tag)
    {
        CloseTag();
        _text.Append("</").Append(tag).Append('>');
    }

    /// <summary>Ends an element that holds nothing.</summary>
    public void End()
    {
        _text.Append("/>");
        _isOpen = false;
    }

    public SvgWriter Group(string classes) => Begin("g").Class(classes);

    public void EndGroup() => End("g");

    /// <summary>Begins what lies on the time scale: a window that cuts it off, and in it the layer that the script moves as a whole.</summary>
    public void Layer()
    {
        Group("dated");
        Group("layer");
    }

    public void EndLayer()
    {
        EndGroup();
        EndGroup();
    }

    /// <param name="label">The text and its place.</param>
    /// <param name="classes">Its style.</param>
    /// <param name="isRead">False where what it belongs to has a name that says more: a label cut short for room must not be read beside it.</param>
    public void Text(AxisLabel label, string classes, bool isRead = true) =>
        Begin("text").Class(classes).With("x", label.X).With("y", label.Y).With("text-anchor", Anchor(label)).With("aria-hidden", isRead ? null : "true")
            .Content(label.Text).End("text");

    public void Line(double x1, double y1, double x2, double y2, string? classes = null) =>
        Begin("line").With("class", classes).With("x1", x1).With("x2", x2).With("y1", y1).With("y2", y2).End();

    public SvgWriter Rectangle(double x, double y, double width, double height) =>
        Begin("rect").With("x", x).With("y", y).With("width", width).With("height", height);

    public override string ToString() => _text.ToString();

    private static string? Anchor(AxisLabel label) => label.Anchor switch
    {
        LabelAnchor.Start => null,
        LabelAnchor.Middle => "middle",
        LabelAnchor.End => "end",
    };

    /// <summary>Only for what this program itself makes of numbers and its own names.</summary>
    private SvgWriter Plain(string name, string value)
    {
        _text.Append(' ').Append(name).Append("=\"").Append(value).Append('"');
        return this;
    }

    private void CloseTag()
    {
        if (_isOpen)
        {
            _text.Append('>');
            _isOpen = false;
        }
    }
}
