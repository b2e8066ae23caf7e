using IcResistance.Domain.Assessment;
using IcResistance.Domain.Host;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis.Placement;

namespace IcResistance.Domain.Timeline.Axis.Tracks;

/// <summary>The published windows around the first ICI dose, for the kinds of drug that the case has: where a course lies, not what it did (HF-00).</summary>
internal sealed class HostWindowTrack : ITrackSource
{
    private static readonly Phrase s_antibiotics = new("antibiotics", "抗生素");
    private static readonly Phrase s_protonPumpInhibitors = new("PPI", "PPI");
    private static readonly Phrase s_steroids = new("corticosteroids", "糖皮质激素");

    public IEnumerable<TrackPlan> Plan(CaseAssessment assessment, Language language)
    {
        var firstDose = assessment.Resistance.JudgedLine is { IsRechallenge: true, StartDay: { } start } ? start : 0;
        var entries = assessment.Record.Concomitant.GroupBy(drug => drug.Kind)
            .SelectMany(kind => WindowsOf(kind.Key).Select(window => Entry(window, kind, firstDose, language)))
            .ToList();
        return entries.Count == 0 ? [] : [new RowTrackPlan
        {
            Kind = TrackKind.HostWindows,
            Label = new Phrase("Windows, published", "已发表时间窗"),
            Entries = entries,
            RowsForLabels = 8,
        }];
    }

    private static IEnumerable<(ExposureWindow Window, Phrase Drug, AxisTone Tone, string Rule)> WindowsOf(ConcomitantKind kind) => kind switch
    {
        ConcomitantKind.Antibiotic => ExposureWindow.Antibiotics.Select(window => (window, s_antibiotics, AxisTone.Antibiotic, "HF-05")),
        ConcomitantKind.Ppi => [(ExposureWindow.ProtonPumpInhibitor, s_protonPumpInhibitors, AxisTone.AcidSuppression, "HF-06")],
        ConcomitantKind.Corticosteroid => [(ExposureWindow.SteroidAtStart, s_steroids, AxisTone.Steroid, "HF-07"), (ExposureWindow.SteroidEarly, s_steroids, AxisTone.Steroid, "HF-07")],
        ConcomitantKind.Probiotic or ConcomitantKind.Anticoagulant or ConcomitantKind.Herbal or ConcomitantKind.Other => [],
    };

    private static TrackEntry Entry(
        (ExposureWindow Window, Phrase Drug, AxisTone Tone, string Rule) row, IEnumerable<ConcomitantMedication> courses, int firstDose, Language language)
    {
        var window = row.Window;
        var inside = courses.Where(course => window.Contains(course, firstDose)).ToList();
        var id = window.Id == row.Drug.En ? "" : $"{window.Id} ";
        var name = Phrase.Of($"{id}{row.Drug.En} [{window.From}, {window.To}] {row.Rule}", $"{id}{row.Drug.Zh} [{window.From}, {window.To}] {row.Rule}");
        var courseNames = PhraseJoin.Listed(inside.Select(course => (Phrase?)TermWords.Drug(course.Name)));
        var answer = courseNames is { } named
            ? Phrase.Of($"touched by {named.En}", $"落入其中：{named.Zh}")
            : new Phrase("no dated course lies in it", "无有日期的用药落入其中");
        return new TrackEntry
        {
            Paths = inside.Count == 0 ? [$"window.{row.Rule}.{window.Id}"] : inside.Select(course => course.Path).ToValueList(),
            Time = EventTime.OnDay(firstDose + window.From),
            Course = new CourseEnd { Day = firstDose + window.To },
            Tone = row.Tone,
            Tooltip = PhraseJoin.Dotted(name, answer)!.Value,
            Labels = [name.In(language), Phrase.Of($"{window.Id} {row.Rule}", $"{window.Id} {row.Rule}").In(language)],
        };
    }
}
