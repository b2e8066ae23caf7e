using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>Lesions at baseline and at the last visits; where none was measured, what the last visits say in words.</summary>
internal static class LesionSection
{
    private const int LastVisits = 4;

    /// <summary>Characters of a note that are printed (P).</summary>
    private const int NoteLength = 260;

    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment, SummaryLimits limits)
    {
        yield return new HeadingBlock(SummarySection.Lesions, new Phrase("Imaging: lesions at baseline (BL) and the last visits (mm), notes", "影像：基线及最近访视的病灶（mm）与备注"));
        var visits = Measured(assessment.Responses.Visits);
        foreach (var block in visits.Count == 0 ? [InWords(assessment)] : Lengths(assessment.Record, visits, limits))
        {
            yield return block;
        }

        var record = assessment.Record;
        foreach (var paragraph in Notes(record, limits.Notes).Concat(Rest(Shown(record, visits).Count - limits.Lesions, record.Notes.Count - limits.Notes)))
        {
            yield return paragraph;
        }
    }

    private static IEnumerable<SummaryBlock> Lengths(CaseRecord record, List<VisitResponse> visits, SummaryLimits limits)
    {
        yield return new TableBlock(
            new Phrase("Lesion diameters in mm", "病灶直径（mm）"),
            [
                new TableColumn(new Phrase("Lesion", "病灶"), 40),
                .. visits.Select(visit => new TableColumn(Header(record, visit), 15, ColumnAlignment.End)),
            ],
            [
                .. Shown(record, visits).Take(limits.Lesions).Select(lesion => Row(lesion, visits)),
                SumRow(visits),
            ]);
    }

    /// <summary>The latest notes of the record in their own words, and how many there are beyond them.</summary>
    private static IEnumerable<ParagraphBlock> Notes(CaseRecord record, int most)
    {
        foreach (var note in record.Notes.TakeLast(most))
        {
            var (when, text) = (PeriodWords.On(record, note.Time), note.Text.Length > NoteLength ? PrintedText.Start(note.Text, NoteLength) + " …" : note.Text);
            yield return new ParagraphBlock(Phrase.Of($"Note ({when.En}): {text}", $"备注（{when.Zh}）：{text}"));
        }
    }

    /// <summary>What the case file holds beyond this page.</summary>
    private static IEnumerable<ParagraphBlock> Rest(int lesions, int notes) => PhraseJoin.Listed(
        lesions > 0 ? Phrase.Of($"{lesions} more {(lesions == 1 ? "lesion" : "lesions")}", $"{lesions} 个病灶") : null,
        notes > 0 ? Phrase.Of($"{notes} more {(notes == 1 ? "note" : "notes")}", $"{notes} 条备注") : null) is { } more
        ? [new ParagraphBlock(Phrase.Of($"In the case file: {more.En}.", $"病例文件中另有 {more.Zh}。"))]
        : [];

    private static List<Lesion> Shown(CaseRecord record, List<VisitResponse> visits) =>
        [.. record.Lesions.Where(lesion => visits.Exists(visit => MeasurementOf(visit, lesion) is not null)).OrderBy(lesion => lesion.Role)];

    private static List<VisitResponse> Measured(ValueList<VisitResponse> all)
    {
        var measured = all.Where(visit => visit.Visit.Measurements.Count > 0).ToList();
        return measured.Count <= LastVisits + 1 ? measured : [measured[0], .. measured.TakeLast(LastVisits)];
    }

    private static Phrase Header(CaseRecord record, VisitResponse visit)
    {
        var when = PeriodWords.On(record, visit.Visit.Time);
        return visit.IsBaseline ? Phrase.Of($"BL {when.En}", $"基线 {when.Zh}") : when;
    }

    private static LesionMeasurement? MeasurementOf(VisitResponse visit, Lesion lesion) =>
        visit.Visit.Measurements.FirstOrDefault(item => item.Lesion == lesion.Id);

    private static TableRow Row(Lesion lesion, List<VisitResponse> visits)
    {
        Phrase? role = lesion.Role switch
        {
            LesionRole.Target => new Phrase("target", "靶病灶"),
            LesionRole.NonTarget => new Phrase("non-target", "非靶病灶"),
            LesionRole.New => new Phrase("NEW", "新病灶"),
            null => null,
        };
        var name = PhraseJoin.Listed(
            Named(lesion),
            role,
            lesion.IsNode ? new Phrase("node, short axis", "淋巴结短径") : null,
            lesion.LocallyTreatedDay is not null ? new Phrase("locally treated", "局部治疗后") : null)!.Value;
        return new TableRow([name, .. visits.Select(visit => Value(MeasurementOf(visit, lesion)))]);
    }

    private static TableCell Value(LesionMeasurement? item) => item switch
    {
        null => new Phrase("not stated", "未说明"),
        { MergedInto: { } other } => Phrase.Of($"in {other}", $"并入 {other}"),
        { Mm: { } mm } => TableCell.Of(NumberWords.Mm(mm)),
        { State: LesionState.Absent } => Phrase.Same("0"),
        { State: LesionState.TooSmall } => new Phrase("too small (5)", "过小（5）"),
        { State: LesionState.NotAssessed } or _ => new Phrase("NE", "NE"),
    };

    private static TableRow SumRow(List<VisitResponse> visits) => new(
    [
        new Phrase("Sum of target diameters", "靶病灶直径总和"),
        .. visits.Select(visit => visit.TargetSumMm is { } sum ? TableCell.Of(NumberWords.Mm(sum)) : new Phrase("NE", "NE")),
    ])
    {
        IsStrong = true,
    };

    private static SummaryBlock InWords(CaseAssessment assessment)
    {
        var last = assessment.Responses.Visits.TakeLast(2).Reverse().Select(visit => Say(assessment.Record, visit)).ToList();
        return last.Count == 0
            ? new ParagraphBlock(new Phrase("No imaging is recorded.", "未记录任何影像检查。"))
            : new ListBlock([new Phrase("No lesion length is recorded.", "未记录病灶长度。"), .. last]);
    }

    private static Phrase Say(CaseRecord record, VisitResponse visit)
    {
        var when = record.Say(visit.Visit.Time);
        var text = visit.Visit.Reported?.Text is { } words ? PhraseJoin.Same(words) : null;
        var what = PhraseJoin.Dotted(visit.Recist is { } category ? Phrase.Same(category.WrittenName()) : null, text, Changes(visit.Visit)) ?? new Phrase("no category stated", "未说明疗效类别");
        return Phrase.Of($"{when.En}: {what.En}", $"{when.Zh}：{what.Zh}");
    }

    private static Phrase? Changes(ResponseAssessment visit) => PhraseJoin.Listed(visit.LesionChanges.Select(change =>
    {
        var word = change.Change switch
        {
            LesionChangeKind.Resolved => new Phrase("resolved", "消失"),
            LesionChangeKind.Smaller => new Phrase("smaller", "缩小"),
            LesionChangeKind.Stable => new Phrase("stable", "稳定"),
            LesionChangeKind.Larger => new Phrase("larger", "增大"),
            LesionChangeKind.New => new Phrase("new", "新发"),
        };
        var where = change.Lesion ?? change.Site;
        return (Phrase?)new Phrase($"{where} {word.En}".TrimStart(), $"{where} {word.Zh}".TrimStart());
    }));

    private static Phrase Named(Lesion lesion)
    {
        var place = TermWords.Place(lesion.Site ?? lesion.Organ);
        return Phrase.Of($"{lesion.Id} {place.En}", $"{lesion.Id} {place.Zh}");
    }
}
