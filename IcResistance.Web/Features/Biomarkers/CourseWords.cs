using System.Globalization;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>What is said of a course: how it was measured, where it breaks, how it stands against its own baseline.</summary>
internal static class CourseWords
{
    /// <summary>"plasma · assay": what makes values of a series comparable.</summary>
    public static Phrase Method(ComparableSeries series) => Dotted(
        series.Specimen is { } kind ? GenomicWording.Type(kind) : null,
        series.Assay is { } assay ? Phrase.Same(assay) : BiomarkerText.AssayNotStated);

    public static Phrase Summary(MarkerCourse course)
    {
        var first = course.Series[0].Values[0];
        var (start, end) = (MarkerWords.Value(first), MarkerWords.Value(course.Latest));
        var several = course.Series.Count > 1
            ? Phrase.Of($" {course.Series.Count} methods, not joined.", $"{course.Series.Count} 种方法，不连线。")
            : new Phrase(" One assay.", "同一检测方法。");
        return Phrase.Of(
            $"{course.Count} values: {start} on day {first.Day}, last {end} on day {course.Latest.Day}.{several.En}",
            $"共 {course.Count} 个数值：第 {first.Day} 天 {start}，最近第 {course.Latest.Day} 天 {end}。{several.Zh}");
    }

    /// <summary>One sentence for each place where values stop being comparable (BM-03, BM-45).</summary>
    public static IEnumerable<Phrase> Breaks(MarkerCourse course) => course.Breaks.Select(item =>
    {
        var (before, after) = (Method(item.Before), Method(item.After));
        return Phrase.Of(
            $"// Not comparable across the break: {before.En} → {after.En} (BM-45)",
            $"// 断点两侧不可比：{before.Zh} → {after.Zh}（BM-45）");
    });

    /// <summary>"×1.16 of own baseline".</summary>
    public static Phrase Fold(decimal fold)
    {
        var number = fold.ToString(fold < 0.1m ? "0.###" : "0.##", CultureInfo.InvariantCulture);
        return Phrase.Of($"×{number} of own baseline", $"为自身基线的 {number} 倍");
    }

    /// <summary>The newest value against the baseline of its own series, or why there is no fold (BM-03).</summary>
    public static Phrase Latest(ComparableSeries series)
    {
        var latest = MarkerWords.Value(series.Latest);
        var start = Phrase.Of($"Latest {latest}", $"最近 {latest}");
        if (series.FoldOf(series.Latest) is { } fold)
        {
            var own = MarkerWords.Value(series.Baseline!);
            var times = Fold(fold);
            return Phrase.Of($"{start.En}: {times.En} {own}", $"{start.Zh}：{times.Zh}（{own}）");
        }

        var why = series switch
        {
            { Baseline: null } => new Phrase("no value by this method from before the ICI, so no fold change", "该方法无 ICI 前数值，无倍数变化"),
            _ when series.Baseline == series.Latest => new Phrase("no later value by this method", "该方法此后无数值"),
            _ => new Phrase("a limit of detection is no value to divide by, so no fold change", "检测限不能用于相除，无倍数变化"),
        };
        return Phrase.Of($"{start.En}: {why.En}", $"{start.Zh}：{why.Zh}");
    }

    public static Phrase Dotted(params Phrase?[] parts)
    {
        var known = parts.OfType<Phrase>().ToList();
        return new Phrase(string.Join(" · ", known.Select(part => part.En)), string.Join(" · ", known.Select(part => part.Zh)));
    }
}
