using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Components;
using IcResistance.Web.Components.Charts;
using IcResistance.Web.Components.Markers;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>One marker as a small chart against the patient's own baseline, with a break wherever values stop being comparable.</summary>
internal sealed class CourseChart(CaseRecord record, CourseWindow window, Language language)
{
    private const int SmallHeight = 230;
    private const int LargeHeight = 300;

    /// <summary>From this ratio of the greatest to the least value on, a plain axis would hide the small ones.</summary>
    private const decimal WideRange = 30;

    public Chart Of(MarkerCourse course)
    {
        var levels = course.Series.SelectMany(series => series.Values).Select(ComparableSeries.LevelOf).OfType<decimal>().ToList();
        return new Chart
        {
            Title = MarkerWords.Of(course.Marker).In(language),
            Subtitle = Subtitle(course).In(language),
            Summary = CourseWords.Summary(course).In(language),
            ValueAxis = course.Unit ?? BiomarkerText.Value.In(language),
            TimeAxis = (record.Day0 is null ? ChartText.Time : ChartText.Dates).In(language),
            Day0 = record.Day0,
            Days = (window.From, window.To),
            IsSmall = !course.IsCtdna,
            Height = course.IsCtdna ? LargeHeight : SmallHeight,
            IsLogarithmic = course.IsCtdna && levels.Min() > 0 && levels.Max() / levels.Min() >= WideRange,
            Most = IsPercentScale(course) ? 100 : null,
            Series = course.Series.Select((series, index) => Line(course, series, index)).ToValueList(),
            Limits = course.Series.SelectMany(series => CourseLimits.Of(course, series, language)).ToValueList(),
            Guides = [.. window.Guides.Select(guide => new ChartGuide(guide.Day, guide.Mark.In(language), IsBreak: false)), .. course.Breaks.Select(item => new ChartGuide(item.Day, "//", IsBreak: true))],
            Notes = CourseWords.Breaks(course).Select(note => note.In(language)).ToValueList(),
        };
    }

    /// <summary>A score of 0 to 100 that has cut-offs is drawn on its whole scale.</summary>
    private static bool IsPercentScale(MarkerCourse course) => course.Entry is { CutOffs.Count: > 0 } entry && entry.FindUnit(course.Unit)?.HardHigh is 100;

    /// <summary>"U/L · serum · assay": what makes the values comparable always stands under the title.</summary>
    private static Phrase Subtitle(MarkerCourse course)
    {
        var method = course.Series is [var only]
            ? CourseWords.Method(only)
            : Phrase.Of($"{course.Series.Count} methods, not joined", $"{course.Series.Count} 种方法，不连线");
        var place = course.Compartment is Compartment.Blood ? (Phrase?)null : MarkerText.Of(course.Compartment);
        return CourseWords.Dotted(course.Unit is { } unit ? Phrase.Same(unit) : null, place, method);
    }

    private ChartSeries Line(MarkerCourse course, ComparableSeries series, int index)
    {
        var isOne = course.Series.Count == 1;
        var labels = PointLabels.Of(record, series, language);
        return new ChartSeries
        {
            Name = (isOne ? MarkerWords.Of(series.Marker) : CourseWords.Method(series)).In(language),
            Colour = isOne ? ChartColours.Line : ChartColours.Several[index % ChartColours.Several.Count],
            Points = series.Values.Select(value => Point(series, value, labels.GetValueOrDefault(value.Path, ""))).ToValueList(),
            InLegend = !isOne,
        };
    }

    private ChartPoint Point(ComparableSeries series, BiomarkerMeasurement item, string label)
    {
        var below = PointLabels.IsBelow(item);
        var fold = series.FoldOf(item) is { } value ? $"\n{CourseWords.Fold(value).In(language)}" : "";
        return new ChartPoint
        {
            Day = item.Day!.Value,
            Value = ComparableSeries.LevelOf(item)!.Value,
            Label = label,
            Detail = $"{record.Say(item.Time).In(language)}\n{MarkerWords.Value(item)}{(below ? $" · {BiomarkerText.BelowDetection.In(language)}" : "")}{fold}\n{CourseWords.Method(series).In(language)}",
            IsOpen = below,
            Path = item.Path,
        };
    }
}
