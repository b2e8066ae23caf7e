using System.Globalization;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis.Placement;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Tracks;

/// <summary>One small track for each marker and unit with at least two numbers; every other value stands in one common row.</summary>
internal sealed class BiomarkerTracks : ITrackSource
{
    public IEnumerable<TrackPlan> Plan(CaseAssessment assessment, Language language)
    {
        var record = assessment.Record;
        var series = record.Biomarkers.Where(HasNumber)
            .GroupBy(value => (value.Marker, value.Unit))
            .Where(values => values.Count() > 1)
            .OrderBy(values => MarkerWords.OrderOf(values.Key.Marker))
            .ToList();
        foreach (var values in series)
        {
            yield return Series(record, [.. values], language);
        }

        var drawn = series.SelectMany(values => values).Select(value => value.Path).ToHashSet();
        var single = record.Biomarkers.Where(value => !drawn.Contains(value.Path)).ToList();
        if (single.Count > 0)
        {
            yield return new RowTrackPlan
            {
                Kind = TrackKind.SingleValues,
                Label = series.Count == 0 ? new Phrase("Biomarkers", "生物标志物") : new Phrase("Single values", "单次检测值"),
                Entries = [.. single.Select(value => Single(record, value, language))],
                RowsForLabels = 6,
            };
        }
    }

    private static bool HasNumber(BiomarkerMeasurement value) => value.Value is not null || MarkerWords.ShortValue(value) == "nd";

    private static ValueTrackPlan Series(CaseRecord record, List<BiomarkerMeasurement> values, Language language)
    {
        var first = values[0];
        var assays = values.Select(value => value.Assay).Distinct().Count();
        return new ValueTrackPlan
        {
            Kind = TrackKind.Biomarker,
            Label = MarkerWords.NameOf(first.Marker),
            Points = [.. values.Select(value => Point(record, value, language))],
            Note = PhraseJoin.Dotted(
                PhraseJoin.Same(first.Unit),
                MarkerDictionary.Current.Find(first.Marker) is not { } entry || !values.TrueForAll(UnitDoubt.HasKnownUnit) ? new Phrase("not interpreted", "不作解读")
                    : entry.TrendOnly ? new Phrase("trend only", "仅看趋势") : null,
                assays > 1 ? Phrase.Of($"{assays} assays, not joined", $"{assays} 种检测方法，不连线") : PhraseJoin.Same(first.Assay)),
            HeightOf = metrics => values.Count > 2 ? metrics.MarkerHeight : metrics.SmallMarkerHeight,
            Guides = [.. Reference(values, language), .. CutOffs(values)],
        };
    }

    private static ValuePoint Point(CaseRecord record, BiomarkerMeasurement value, Language language)
    {
        var isOpen = MarkerWords.IsBelowDetection(value);
        return new ValuePoint
        {
            Paths = [value.Path],
            Time = value.Time,
            Value = value.Value ?? 0,
            Text = MarkerWords.ShortValue(value),
            Reading = MarkerWords.FullValue(value).In(language),
            Series = $"{value.Assay}|{record.FindSpecimen(value.Specimen)?.Type}",
            Glyph = isOpen ? GlyphKind.Ring : GlyphKind.Dot,
            IsKey = !isOpen,
            Tooltip = EventWords.Of(value).Tooltip(TimeWords.When(record, value.Time)),
        };
    }

    /// <summary>The upper reference limit, where the record states one and the same with every value that has one.</summary>
    private static IEnumerable<GuidePlan> Reference(List<BiomarkerMeasurement> values, Language language)
    {
        var limits = values.Select(value => value.ReferenceHigh).OfType<decimal>().Distinct().ToList();
        if (limits.Count == 1)
        {
            yield return new GuidePlan(
                GuideKind.Reference, limits[0], Phrase.Of($"upper limit {limits[0]:0.##}", $"参考上限 {limits[0]:0.##}").In(language),
                Phrase.Of($"Upper reference limit stated with the value: {limits[0]:0.##}", $"随结果给出的参考上限：{limits[0]:0.##}"));
        }
    }

    /// <summary>Validated cut-offs that hold for every value of the track; a multiple of the upper limit is the reference line already (BM-02).</summary>
    private static IEnumerable<GuidePlan> CutOffs(List<BiomarkerMeasurement> values)
    {
        var cutOffs = values.Select(value => MarkerDictionary.Current.Find(value.Marker)?.CutOffsFor(value).ToValueList() ?? []).Distinct().ToList();
        return cutOffs.Count != 1 ? [] : cutOffs[0].Where(cutOff => !cutOff.TimesUpperLimit).Select(cutOff => new GuidePlan(
            GuideKind.CutOff, cutOff.Value, Sign(cutOff.Comparator) + cutOff.Value.ToString("0.##", CultureInfo.InvariantCulture), cutOff.Label));
    }

    private static string Sign(ValueComparator comparator) => comparator switch
    {
        ValueComparator.AtLeast => "≥ ",
        ValueComparator.AtMost => "≤ ",
        ValueComparator.LessThan => "< ",
        ValueComparator.GreaterThan => "> ",
        ValueComparator.Equal => "= ",
    };

    private static TrackEntry Single(CaseRecord record, BiomarkerMeasurement value, Language language)
    {
        var words = EventWords.Of(value);
        return new TrackEntry
        {
            Paths = [value.Path],
            Time = value.Time,
            Tone = AxisTone.Marker,
            IsSmall = true,
            Glyph = MarkerWords.IsBelowDetection(value) ? GlyphKind.Ring : GlyphKind.Dot,
            Tooltip = words.Tooltip(TimeWords.When(record, value.Time)),
            Labels = [words.What.In(language), MarkerWords.NameOf(value.Marker).In(language)],
        };
    }
}
