using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Timeline.Axis.Words;

/// <summary>Names every lesion of a visit with its length: "T2 · left adrenal · 18 mm".</summary>
internal static class LesionWords
{
    /// <summary>The visit in one line, then a line for each lesion.</summary>
    public static Phrase Tooltip(CaseRecord record, VisitResponse visit)
    {
        var head = EventWords.Of(visit.Visit, visit).Tooltip(TimeWords.When(record, visit.Visit.Time));
        var lesions = visit.Visit.Measurements.Select(item => (Phrase?)Of(record, item))
            .Concat(visit.Visit.LesionChanges.Select(item => (Phrase?)Of(record, item)));
        return PhraseJoin.Lines([head, .. lesions])!.Value;
    }

    private static Phrase Of(CaseRecord record, LesionMeasurement item) => PhraseJoin.Dotted(
        Phrase.Same(item.Lesion),
        Place(record, item.Lesion),
        item switch
        {
            { MergedInto: { } other } => Phrase.Of($"merged into {other}", $"与 {other} 融合"),
            { Mm: { } length } => Phrase.Same(FormattableString.Invariant($"{length:0.#}\u2009mm")),
            _ => Of(item.State),
        })!.Value;

    private static Phrase Of(LesionState? state) => state switch
    {
        LesionState.Absent => new Phrase("absent, counts 0 mm", "消失，按 0 mm 计"),
        LesionState.TooSmall => new Phrase("too small to measure, counts 5 mm", "过小无法测量，按 5 mm 计"),
        LesionState.NotAssessed or null => new Phrase("not evaluable", "不可评估"),
    };

    private static Phrase Of(CaseRecord record, LesionChange item) => PhraseJoin.Dotted(
        PhraseJoin.Same(item.Lesion),
        item.Lesion is { } id ? Place(record, id) : null,
        item.Site is { } site ? TermWords.Place(site) : null,
        item.Change switch
        {
            LesionChangeKind.Resolved => new Phrase("resolved", "消退"),
            LesionChangeKind.Smaller => new Phrase("smaller", "缩小"),
            LesionChangeKind.Stable => new Phrase("stable", "稳定"),
            LesionChangeKind.Larger => new Phrase("larger", "增大"),
            LesionChangeKind.New => new Phrase("new", "新发"),
        })!.Value;

    private static Phrase? Place(CaseRecord record, string id) => record.FindLesion(id) is { } lesion ? TermWords.Place(lesion.Site ?? lesion.Organ) : null;
}
