using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules.HostRelated;

/// <summary>Age at the first ICI dose in the bands of HF-02.</summary>
internal sealed class AgeRule : HostContextRule
{
    public override string Mechanism => "HOST-2";

    protected override IEnumerable<Evidence> Facts(MechanismContext context) => Age(context.Record) is ({ } age, { } path)
        ? [new Evidence(Phrase.Of($"Age {age} at the first ICI dose, band {Band(age)}.", $"首次 ICI 用药时 {age} 岁，年龄段 {Band(age)}。"), [path], "HF-02")]
        : [];

    private static (int? Age, string? Path) Age(CaseRecord record) => record.Patient switch
    {
        { AgeAtDay0: { } age } => (age, "patient.ageAtDay0"),
        { BirthDate: { } birth } when record.Day0 is { } start => (YearsBetween(birth, start), "patient.birthDate"),
        _ => (null, null),
    };

    private static int YearsBetween(DateOnly birth, DateOnly day)
    {
        var years = day.Year - birth.Year;
        return birth.AddYears(years) > day ? years - 1 : years;
    }

    private static string Band(int age) => age switch
    {
        < 65 => "< 65",
        < 75 => "65–74",
        _ => "≥ 75",
    };
}
