namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>Style sheet of the printed strip. Greys only; response is told by shape and code, treatment by its name.</summary>
/// <remarks>The sizes are those of <c>AxisMetrics.Strip</c>; over the 190 mm of an A4 page one unit is 0.78 pt, so that no letter is below 7.5 pt.</remarks>
internal static class StripStyle
{
    public const string Sheet = """
        .axis-strip { font-family: "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; fill: #000; max-width: 100%; height: auto; }
        .axis-strip text { font-size: 9.8px; }
        .axis-strip .lane-name { font-size: 9.8px; font-weight: 600; }
        .axis-strip .lane-note, .axis-strip .tick { font-size: 9.6px; fill: #444; }
        .axis-strip .zone-name { font-size: 9.8px; font-weight: 600; }
        .axis-strip .grid, .axis-strip .lane { stroke: #ddd; stroke-width: .5; }
        .axis-strip .panel-area { fill: none; stroke: #ccc; stroke-width: .5; }
        .axis-strip .band-0 { fill: #f0f0f0; }
        .axis-strip .band-1 { fill: #e4e4e4; }
        .axis-strip .zone-area { fill: none; stroke: #888; stroke-width: .6; stroke-dasharray: 2 2; }
        .axis-strip .hatch { stroke: #e4e4e4; stroke-width: 1.2; }
        .axis-strip .kink path { fill: none; stroke: #666; stroke-dasharray: 4 2; }
        .axis-strip .bar { fill: #777; stroke: #000; stroke-width: .5; }
        .axis-strip .tone-ici .bar { fill: #1a1a1a; }
        .axis-strip .tone-chemotherapy .bar { fill: #8c8c8c; }
        .axis-strip .tone-local .bar { fill: #000; }
        .axis-strip .is-undated .bar { fill: #fff; stroke-width: .8; stroke-dasharray: 3 2; }
        .axis-strip .label-inside { fill: #fff; font-weight: 600; }
        .axis-strip .label-beside, .axis-strip .label-value, .axis-strip .guide text { paint-order: stroke; stroke: #fff; stroke-width: 2px; stroke-linejoin: round; }
        .axis-strip .glyph { fill: #999; stroke: #000; stroke-width: .8; }
        .axis-strip .tone-progressive-disease .glyph-square { fill: #000; }
        .axis-strip .tone-complete-response .glyph { fill: #333; }
        .axis-strip .tone-stable-disease .glyph { fill: #e8e8e8; }
        .axis-strip .glyph-hollow-square, .axis-strip .glyph-ring { fill: #fff; stroke-width: 1.3; }
        .axis-strip .glyph-cross { fill: none; stroke-width: 1.5; }
        .axis-strip .code, .axis-strip .stop { font-size: 9.6px; font-weight: 700; }
        .axis-strip .reported { font-style: italic; }
        .axis-strip .series { fill: none; stroke: #000; stroke-width: 1.1; }
        .axis-strip .order-only { stroke-dasharray: 1 3; }
        .axis-strip .guide line { stroke: #666; stroke-width: .7; stroke-dasharray: 4 3; }
        .axis-strip .guide-progression line { stroke: #000; stroke-dasharray: 6 2; }
        .axis-strip .mark line { stroke: #000; stroke-width: .8; }
        .axis-strip .mark-data-cut-off line { stroke-dasharray: 1 2; }
        .axis-strip .mark-resistance-onset line, .axis-strip .mark-progression line { stroke-width: 1.2; stroke-dasharray: 3 2; }
        .axis-strip .window { fill: #000; fill-opacity: .08; }
        .axis-strip .flag { fill: #fff; stroke: #000; stroke-width: .6; }
        .axis-strip .mark-resistance-onset .flag { fill: #000; }
        .axis-strip .mark-resistance-onset .flag-text { fill: #fff; font-weight: 700; }
        """;
}
