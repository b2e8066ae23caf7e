using System.Globalization;
using System.Text.RegularExpressions;
using IcResistance.Domain.Board;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Summary;

/// <summary>
/// A case without what points at a person: id, title, source, birth date, every calendar date, ages of 90 and more, notes and texts
/// in free words. Days from the first ICI dose stay, so that the assessment stays the same.
/// </summary>
/// <remarks>
/// Terms that the assessment needs stay as they are recorded: drugs, comorbidity, adverse events, organs and sites, markers, genes.
/// Who wrote a name into one of these must take it out; the print says so.
/// </remarks>
public static partial class DeIdentifiedCase
{
    /// <summary>From this age on the age itself points at a person.</summary>
    private const int OldestPrinted = 89;

    public static readonly Phrase LeftOut = new("[left out]", "［已略去］");

    public static readonly Phrase Notice = new(
        "De-identified: id, title, source, calendar dates, ages of 90 and more, notes, free texts, and who overruled an answer, when and for which reason are left out; days count from the first ICI dose. Drugs, diagnoses, sites and assays stand as recorded: check them before passing this on.",
        "已去标识：病例编号、标题、来源、日历日期、90 岁及以上年龄、备注、自由文本，以及更改结论的人员、时间和理由均已略去；天数自首次 ICI 给药起计。药物、诊断、部位及检测方法按原记录列出：外传前请核对。");

    /// <summary>What stands for a free text in a field that has one wording only.</summary>
    private static readonly string s_leftOut = $"{LeftOut.En} {LeftOut.Zh}";

    /// <param name="record">The facts.</param>
    /// <param name="number">Place on the agenda, which becomes the id: <c>case-3</c>.</param>
    public static CaseRecord Of(CaseRecord record, int number)
    {
        ArgumentNullException.ThrowIfNull(record);
        var specimens = new PlainNames("S", record.Specimens.Select(item => item.Id));
        var lesions = new PlainNames("L", record.Lesions.Select(item => item.Id));
        return record with
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"case-{number}"),
            Title = null,
            Source = null,
            StatedDay0 = null,
            Day0 = null,
            Patient = record.Patient is { } patient ? Of(patient, record.Day0) : null,
            Therapies = Each(record.Therapies, item => item with { Time = Undate(item.Time), End = Undate(item.End) }),
            Concomitant = Each(record.Concomitant, item => item with { Time = Undate(item.Time), End = Undate(item.End) }),
            AdverseEvents = Each(record.AdverseEvents, item => item with { Time = Undate(item.Time), End = Undate(item.End) }),
            Lesions = Each(record.Lesions, item => item with { Id = lesions.Of(item.Id) }),
            Assessments = Each(record.Assessments, item => Of(item, lesions)),
            Specimens = Each(record.Specimens, item => item with { Id = specimens.Of(item.Id), Time = Undate(item.Time), HistologyText = Hidden(item.HistologyText) }),
            Biomarkers = Each(record.Biomarkers, item => item with { Time = Undate(item.Time), Specimen = specimens.Find(item.Specimen) }),
            Genomics = Each(record.Genomics, item => item with { Time = Undate(item.Time), Specimen = specimens.Find(item.Specimen) }),
            Performance = Each(record.Performance, item => item with { Time = Undate(item.Time) }),
            FollowUp = record.FollowUp is { } followUp ? followUp with { Time = Undate(followUp.Time), Cause = null } : null,
            Notes = Each(record.Notes, item => item with { Time = Undate(item.Time), Text = s_leftOut }),
        };
    }

    /// <summary>What the board holds against the program's answers, without who said so, when and why: a reason is free text and may hold a name.</summary>
    public static BoardOverrules Of(BoardOverrules overrules)
    {
        ArgumentNullException.ThrowIfNull(overrules);
        return new BoardOverrules(overrules.Entries
            .Select(entry => new StatusOverrule(entry.Subject, entry.Answer, s_leftOut) { Number = entry.Number, ProgramAnswer = entry.ProgramAnswer, RuleSet = entry.RuleSet, By = "", At = default })
            .ToValueList());
    }

    private static Patient Of(Patient patient, DateOnly? day0)
    {
        var age = patient.AgeAtDay0 ?? (patient.BirthDate is { } birth && day0 is { } start ? YearsBetween(birth, start) : null);
        return patient with
        {
            BirthDate = null,
            AgeAtDay0 = age > OldestPrinted ? null : age,
            PrimaryText = Hidden(patient.PrimaryText),
            HistologyText = Hidden(patient.HistologyText),
            Wishes = Hidden(patient.Wishes),
        };
    }

    private static ResponseAssessment Of(ResponseAssessment visit, PlainNames lesions) => visit with
    {
        Time = Undate(visit.Time),
        Measurements = Each(visit.Measurements, item => item with { Lesion = lesions.Of(item.Lesion), MergedInto = lesions.Find(item.MergedInto) }),
        LesionChanges = Each(visit.LesionChanges, item => item with { Lesion = lesions.Find(item.Lesion) }),
        Reported = visit.Reported is { } reported ? reported with { Text = Hidden(reported.Text) } : null,
    };

    private static int YearsBetween(DateOnly birth, DateOnly day) => day.Year - birth.Year - (day < birth.AddYears(day.Year - birth.Year) ? 1 : 0);

    private static string? Hidden(string? text) => text is null ? null : s_leftOut;

    private static EventTime Undate(EventTime time) => time with { Date = null };

    private static CourseEnd Undate(CourseEnd end) => end with { Date = null };

    private static ValueList<T> Each<T>(ValueList<T> items, Func<T, T> change) => items.IsStated ? items.Select(change).ToValueList() : items;

    /// <summary>Ids of specimens and lesions: the usual "S1" or "T2" stay, anything longer may name a person and gets a number.</summary>
    private sealed partial class PlainNames(string letter, IEnumerable<string> ids)
    {
        private readonly Dictionary<string, string> _names = ids.Distinct(StringComparer.Ordinal)
            .Select((id, place) => (id, name: Usual().IsMatch(id) ? id : string.Create(CultureInfo.InvariantCulture, $"{letter}-{place + 1}")))
            .ToDictionary(pair => pair.id, pair => pair.name, StringComparer.Ordinal);

        public string Of(string id) => _names.GetValueOrDefault(id, s_leftOut);

        public string? Find(string? id) => id is null ? null : Of(id);

        [GeneratedRegex("^[A-Za-z]{1,2}[0-9]{1,2}$", RegexOptions.CultureInvariant)]
        private static partial Regex Usual();
    }
}
