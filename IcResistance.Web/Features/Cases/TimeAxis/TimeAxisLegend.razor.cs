using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>What the shapes and letters mean; names only what the drawing shows.</summary>
public sealed partial class TimeAxisLegend
{
    private static readonly (GlyphKind Kind, AxisTone Tone, double Radius, Phrase Name)[] s_glyphs =
    [
        (GlyphKind.HollowSquare, AxisTone.Baseline, 5, new("BL baseline", "BL 基线")),
        (GlyphKind.Circle, AxisTone.CompleteResponse, 5.5, new("CR complete response", "CR 完全缓解")),
        (GlyphKind.Triangle, AxisTone.PartialResponse, 5.5, new("PR partial response", "PR 部分缓解")),
        (GlyphKind.Diamond, AxisTone.StableDisease, 5.5, new("SD stable disease", "SD 疾病稳定")),
        (GlyphKind.HollowSquare, AxisTone.ProgressiveDisease, 5, new("iUPD unconfirmed progression", "iUPD 未确认的疾病进展")),
        (GlyphKind.Square, AxisTone.ProgressiveDisease, 5, new("PD progression", "PD 疾病进展")),
        (GlyphKind.Cross, AxisTone.NotEvaluable, 4.5, new("NE not evaluable", "NE 不可评估")),
    ];

    private static readonly (TrackKind Kind, GlyphKind Glyph, AxisTone Tone, double Radius, Phrase Name)[] s_specimens =
    [
        (TrackKind.Specimens, GlyphKind.Disc, AxisTone.Baseline, 6, new("specimen before ICI", "ICI 前标本")),
        (TrackKind.Specimens, GlyphKind.Disc, AxisTone.OnTreatment, 6, new("on ICI", "ICI 治疗中")),
        (TrackKind.Specimens, GlyphKind.Disc, AxisTone.Progression, 6, new("at or after progression", "进展时或之后")),
    ];

    [Parameter, EditorRequired]
    public required TimeAxisDrawing Drawing { get; set; }

    [Parameter]
    public Language Language { get; set; }

    private IEnumerable<(GlyphKind Kind, AxisTone Tone, double Radius, Phrase Name)> Glyphs =>
        s_glyphs.Where(entry => Has(TrackKind.Imaging, entry.Kind, entry.Tone))
            .Concat(s_specimens.Where(entry => Has(entry.Kind, entry.Glyph, entry.Tone)).Select(entry => (entry.Glyph, entry.Tone, entry.Radius, entry.Name)))
            .Concat(Has(TrackKind.Specimens, GlyphKind.Ring) ? [(GlyphKind.Ring, AxisTone.Baseline, 4d, new Phrase("blood sample", "血液标本"))] : []);

    private IEnumerable<Phrase> Texts => new (bool Shown, Phrase Text)[]
    {
        (Bars.Any(bar => bar.Stop is not null), new(
            "Why stopped: P progression · T toxicity · C completed · W wish · D death · O other",
            "停药原因：P 进展 · T 毒性 · C 完成 · W 患者意愿 · D 死亡 · O 其他")),
        (Bars.Any(bar => bar.End is BarEnd.Arrow), new("▶ ongoing", "▶ 持续中")),
        (Bars.Any(bar => bar.End is BarEnd.Fading && bar.Day is not null), new("fading bar: end not stated", "渐隐条：结束时间未说明")),
        (Drawing.Items.OfType<AxisGlyph>().Any(glyph => glyph.IsReported), new("italic code: category as reported", "斜体代码：类别为原始报告")),
        (Drawing.Items.Any(item => item.Label?.Text == "nd"), new("○ nd: not detected", "○ nd：未检出")),
        (Drawing.Items.OfType<AxisGlyph>().Any(glyph => glyph.Code?.Text is "–"), new("○ – no category stated", "○ – 未给出类别")),
        (Drawing.Items.Any(item => item.IsApproximate), new("≈ approximate day", "≈ 约略日期")),
        (Drawing.Zones.Count > 0, new("hatched: date unknown, in the order stated", "斜纹区：日期不详，按记载顺序排列")),
    }.Where(entry => entry.Shown).Select(entry => entry.Text);

    private IEnumerable<AxisBar> Bars => Drawing.Items.OfType<AxisBar>();

    private bool Has(TrackKind track, GlyphKind glyph, AxisTone? tone = null) => Drawing.Tracks.Where(candidate => candidate.Kind == track)
        .SelectMany(candidate => candidate.Items).OfType<AxisGlyph>().Any(item => item.Kind == glyph && (tone is null || item.Tone == tone));
}
