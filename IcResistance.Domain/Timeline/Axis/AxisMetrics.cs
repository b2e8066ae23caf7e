namespace IcResistance.Domain.Timeline.Axis;

/// <summary>Every size of the drawing, in user units, in one place (P).</summary>
public sealed record AxisMetrics
{
    public static readonly AxisMetrics Wide = new();

    public static readonly AxisMetrics Narrow = new()
    {
        Gutter = 4,
        LabelsAbove = true,
        ValueMargin = 0,
        FontSize = 10,
        TickSpacing = 56,
        SumHeight = 96,
        ScaleMinimum = 96,
        ZoneMinimum = 104,
        ScaleShare = 0.6,
    };

    public static readonly AxisMetrics Strip = new()
    {
        Gutter = 132,
        ValueMargin = 88,
        FontSize = 9.8,
        LabelSize = 9.8,
        CodeSize = 9.6,
        RowHeight = 13.5,
        BarHeight = 11,
        LineBarHeight = 11.5,
        LineRowHeight = 14.5,
        ImagingRowHeight = 23,
        GlyphRadius = 4.2,
        DiscRadius = 5.5,
        SumHeight = 48,
        HeaderHeight = 14,
        FooterHeight = 14,
        TickSpacing = 52,
        ScaleMinimum = 80,
        ZoneMinimum = 70,
        FadeLength = 44,
        MarkRowHeight = 13,
        TrackGap = 1,
        LabelMaximum = 150,
    };

    /// <summary>Room for the track labels left of the plot.</summary>
    public double Gutter { get; init; } = 168;

    /// <summary>Track labels stand above their lanes instead of in the gutter.</summary>
    public bool LabelsAbove { get; init; }

    /// <summary>Room right of the scale for the names of thresholds; 0 puts them onto the plot.</summary>
    public double ValueMargin { get; init; } = 112;

    public double FontSize { get; init; } = 10.5;

    public double LabelSize { get; init; } = 11.5;

    public double CodeSize { get; init; } = 9.5;

    public double RowHeight { get; init; } = 22;

    public double BarHeight { get; init; } = 14;

    public double LineRowHeight { get; init; } = 26;

    public double LineBarHeight { get; init; } = 18;

    public double ImagingRowHeight { get; init; } = 34;

    public double GlyphRadius { get; init; } = 6.5;

    public double DiscRadius { get; init; } = 8;

    public double SumHeight { get; init; } = 118;

    public double MarkerHeight { get; init; } = 42;

    /// <summary>Height of a marker with two values or fewer.</summary>
    public double SmallMarkerHeight { get; init; } = 32;

    /// <summary>A value track at most; a marker with more series than fit is scaled, never cut.</summary>
    public double ValuePadding { get; init; } = 9;

    public double HeaderHeight { get; init; } = 20;

    /// <summary>Second header line, present with undated events.</summary>
    public double ZoneHeaderHeight { get; init; } = 14;

    public double FooterHeight { get; init; } = 22;

    public double MarkRowHeight { get; init; } = 19;

    public double TrackGap { get; init; } = 3;

    /// <summary>Height of a label line above a lane.</summary>
    public double AboveHeight { get; init; } = 15;

    /// <summary>Free pixels at both ends of the scale.</summary>
    public double ScalePadding { get; init; } = 12;

    /// <summary>Least distance between two ticks.</summary>
    public double TickSpacing { get; init; } = 74;

    public double KinkWidth { get; init; } = 30;

    /// <summary>A span without any event that takes more than this share of the scale is left out.</summary>
    public double KinkShare { get; init; } = 0.2;

    /// <summary>No shorter span is ever left out, in days.</summary>
    public int KinkDays { get; init; } = 365;

    /// <summary>Length of a bar whose end nobody stated.</summary>
    public double FadeLength { get; init; } = 64;

    public double ScaleMinimum { get; init; } = 150;

    /// <summary>Share of the plot that a scale with several dated events keeps beside zones.</summary>
    public double ScaleShare { get; init; } = 0.45;

    public double ZoneMinimum { get; init; } = 118;

    public double ZonePadding { get; init; } = 8;

    /// <summary>A label is cut at this width.</summary>
    public double LabelMaximum { get; init; } = 330;

    public double Gap { get; init; } = 6;

    public static AxisMetrics Of(AxisDensity density) => density switch
    {
        AxisDensity.Wide => Wide,
        AxisDensity.Narrow => Narrow,
        AxisDensity.Strip => Strip,
    };
}
