using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Assessment.KeyFacts;

/// <summary>Answers about the person: who, how fit, what they want, what the treatment did to them.</summary>
internal static class PatientFacts
{
    private static readonly Phrase s_notRecorded = new("not recorded", "未记录");

    public static KeyFact Who(CaseRecord record)
    {
        var label = new Phrase("Patient", "患者");
        return record.Patient is not { } patient || (patient.Sex is null or Sex.Unknown && Age(record) is null)
            ? KeyFact.Missing(KeyQuestion.Patient, label)
            : new KeyFact
            {
                Question = KeyQuestion.Patient,
                Label = label,
                Value = Phrase.Of(
                    $"{AgeText(record).En} · {SexText(patient.Sex).En}",
                    $"{AgeText(record).Zh} · {SexText(patient.Sex).Zh}"),
                Data = ["patient"],
            };
    }

    public static KeyFact Performance(CaseRecord record)
    {
        var label = new Phrase("Performance", "体力状态");
        if (record.Performance is [.., var latest])
        {
            return new KeyFact
            {
                Question = KeyQuestion.PerformanceStatus,
                Label = label,
                Value = Phrase.Same($"ECOG {latest.Ecog}"),
                Detail = record.Say(latest.Time),
                Data = [latest.Path],
            };
        }

        return record.Patient?.Ecog is { } ecog
            ? new KeyFact
            {
                Question = KeyQuestion.PerformanceStatus,
                Label = label,
                Value = Phrase.Same($"ECOG {ecog}"),
                Detail = new Phrase("at the first ICI dose", "首次 ICI 给药时"),
                Data = ["patient.ecog"],
            }
            : KeyFact.Missing(KeyQuestion.PerformanceStatus, label);
    }

    public static KeyFact AdverseEvents(CaseRecord record)
    {
        var label = new Phrase("Immune adverse events", "免疫相关不良事件");
        var immune = record.AdverseEvents.Where(item => item.ImmuneRelated is true).OrderByDescending(item => item.Grade ?? 0).ToList();
        if (immune.Count == 0)
        {
            return KeyFact.Missing(KeyQuestion.AdverseEvents, label);
        }

        var worst = immune[0];
        var name = TermWords.Event(worst.Name);
        var grade = worst.Grade is { } known ? $" G{known}" : "";
        return new KeyFact
        {
            Question = KeyQuestion.AdverseEvents,
            Label = label,
            Value = Phrase.Of($"{name.En}{grade}", $"{name.Zh}{grade}"),
            Detail = immune.Count > 1 ? Phrase.Of($"worst of {immune.Count}", $"{immune.Count} 项中最重") : record.Say(worst.Time),
            Data = immune.Select(item => item.Path).ToValueList(),
        };
    }

    public static KeyFact Wishes(CaseRecord record)
    {
        var label = new Phrase("Patient's wishes", "患者意愿");
        return record.Patient?.Wishes is { } wishes
            ? new KeyFact { Question = KeyQuestion.Wishes, Label = label, Value = Phrase.Same(wishes), Data = ["patient.wishes"] }
            : KeyFact.Missing(KeyQuestion.Wishes, label);
    }

    /// <summary>Age in whole years at the first ICI dose, stated or from the birth date; null where neither can tell.</summary>
    public static int? Age(CaseRecord record) => record.Patient switch
    {
        { AgeAtDay0: { } age } => age,
        { BirthDate: { } birth } when record.Day0 is { } day0 => day0.Year - birth.Year - (day0 < birth.AddYears(day0.Year - birth.Year) ? 1 : 0),
        _ => null,
    };

    private static Phrase AgeText(CaseRecord record) => Age(record) is { } age
        ? Phrase.Of($"{age} y", $"{age} 岁")
        : new Phrase("age not recorded", "年龄未记录");

    private static Phrase SexText(Sex? sex) => sex switch
    {
        Sex.Female => new Phrase("female", "女"),
        Sex.Male => new Phrase("male", "男"),
        Sex.Other => new Phrase("other sex", "其他性别"),
        Sex.Unknown or null => Phrase.Of($"sex {s_notRecorded.En}", $"性别{s_notRecorded.Zh}"),
    };
}
