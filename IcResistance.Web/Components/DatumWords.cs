using IcResistance.Domain.Record.Words;
using System.Globalization;
using System.Text.RegularExpressions;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Web.Components;

/// <summary>Names the datum behind a JSON path as a reader would: "B2M p.Leu15fs, 2016-05-04 (day 430)" instead of <c>genomics[0]</c>.</summary>
internal static partial class DatumWords
{
    /// <summary>The datum in words, or the path itself where it names nothing that the record holds.</summary>
    public static Phrase Of(CaseRecord record, string path)
    {
        var item = EventOf(record, path);
        if (item is null)
        {
            return Other(record, path);
        }

        var name = NameOf(record, item);
        var time = record.Say(item.Time);
        return Phrase.Of($"{name.En} · {time.En}", $"{name.Zh} · {time.Zh}");
    }

    /// <summary>The event that a path points at or into; null for a path outside the lists of events.</summary>
    public static ClinicalEvent? EventOf(CaseRecord record, string path)
    {
        var match = ListPath().Match(path);
        return match.Success ? record.Events.FirstOrDefault(item => item.Path == match.Value) : null;
    }

    private static Phrase NameOf(CaseRecord record, ClinicalEvent item) => item switch
    {
        GenomicFinding finding => In(record, $"{finding.Gene} {finding.Alteration ?? finding.Class.WrittenName()}", finding.Specimen),
        BiomarkerMeasurement value => Marker(record, value),
        ResponseAssessment visit => Visit(visit),
        Therapy therapy => TermWords.Drug(therapy.Name),
        ConcomitantMedication drug => TermWords.Drug(drug.Name),
        AdverseEvent adverse => Adverse(adverse),
        Specimen specimen => In(record, specimen.Assay ?? specimen.Type.WrittenName(), specimen.Id),
        PerformanceStatus status => Phrase.Same(string.Create(CultureInfo.InvariantCulture, $"ECOG {status.Ecog}")),
        ClinicalNote => new Phrase("note", "备注"),
        _ => Phrase.Same(item.Path),
    };

    private static Phrase Marker(CaseRecord record, BiomarkerMeasurement value)
    {
        var (name, amount) = (MarkerWords.Of(value.Marker), MarkerWords.Value(value));
        return new Phrase(In(record, $"{name.En} {amount}".TrimEnd(), value.Specimen).En, In(record, $"{name.Zh} {amount}".TrimEnd(), value.Specimen).Zh);
    }

    private static Phrase In(CaseRecord record, string name, string? specimen) =>
        record.FindSpecimen(specimen) is { } found
            ? Phrase.Same($"{name} · {found.Id}{(found.Site is { } site ? $" ({site})" : "")}")
            : Phrase.Same(name);

    private static Phrase Visit(ResponseAssessment visit)
    {
        var category = visit.Reported?.Recist?.WrittenName() ?? visit.Reported?.Irecist?.WrittenName();
        return category is null
            ? new Phrase("assessment", "肿瘤评估")
            : Phrase.Of($"assessment (reported {category})", $"肿瘤评估（报告 {category}）");
    }

    private static Phrase Other(CaseRecord record, string path)
    {
        if (DriverPath().Match(path) is { Success: true } match
            && record.Drivers.ElementAtOrDefault(int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture)) is { } driver)
        {
            return Phrase.Same($"{driver.Gene} {driver.Detail ?? driver.Status.WrittenName()}");
        }

        return path.Split('.', '[')[0] switch
        {
            "patient" => PatientWords.Of(record, path),
            "followUp" => record.FollowUp is { } follow ? Follow(record, follow) : new Phrase("follow-up", "随访"),
            "lesions" => LesionOf(record, path),
            "therapies" => new Phrase("recorded treatments", "治疗记录"),
            "concomitant" => new Phrase("recorded concomitant drugs", "合并用药记录"),
            "adverseEvents" => new Phrase("recorded adverse events", "不良事件记录"),
            _ => Phrase.Same(path),
        };
    }

    private static Phrase Follow(CaseRecord record, FollowUp follow)
    {
        var time = record.Say(follow.Time);
        return Phrase.Of($"follow-up · {time.En}", $"随访 · {time.Zh}");
    }

    private static Phrase LesionOf(CaseRecord record, string path) =>
        IndexIn().Match(path) is { Success: true } match
        && record.Lesions.ElementAtOrDefault(int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture)) is { } lesion
            ? Place(lesion)
            : Phrase.Same(path);

    [GeneratedRegex(@"^[A-Za-z]+\[\d+\]")]
    private static partial Regex ListPath();

    [GeneratedRegex(@"^drivers\[(?<index>\d{1,6})\]")]
    private static partial Regex DriverPath();

    [GeneratedRegex(@"\[(?<index>\d{1,6})\]")]
    private static partial Regex IndexIn();

    private static Phrase Place(Lesion lesion)
    {
        var place = TermWords.Place(lesion.Site ?? lesion.Organ);
        return Phrase.Of($"{lesion.Id} · {place.En}", $"{lesion.Id} · {place.Zh}");
    }

    private static Phrase Adverse(AdverseEvent adverse)
    {
        var name = TermWords.Event(adverse.Name);
        return adverse.Grade is { } grade ? Phrase.Of($"{name.En} grade {grade}", $"{name.Zh} {grade} 级") : name;
    }
}
