using IcResistance.Domain.CaseFiles.Editing.Fields;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Editing.Forms;

/// <summary>Fields that several forms have, and short ways to make one.</summary>
internal static class FormParts
{
    public static FactField Text(string name, string en, string zh, bool required = false) => new TextField(name, new Phrase(en, zh)) { IsRequired = required };

    public static FactField Number(string name, string en, string zh) => new NumberField(name, new Phrase(en, zh));

    public static FactField Flag(string name, string en, string zh) => new FlagField(name, new Phrase(en, zh));

    public static FactField List(string name, string en, string zh) => new ListField(name, new Phrase(en, zh));

    /// <summary>A vocabulary of the case file, each member in words.</summary>
    public static FactField Choice<TEnum>(string name, string en, string zh, Func<TEnum, Phrase> say, bool required = false, bool secondary = false)
        where TEnum : struct, Enum => new TextField(name, new Phrase(en, zh), FieldInput.Choice)
        {
            Choices = Enum.GetValues<TEnum>().Select(value => new FieldChoice(value.WrittenName(), say(value))).ToValueList(),
            IsRequired = required,
            IsSecondary = secondary,
        };

    public static Phrase Code<TEnum>(TEnum value)
        where TEnum : struct, Enum => Phrase.Same(value.WrittenName());

    public static FactField Start(CaseRecord record, string en = "Date", string zh = "日期") => new DayField(
        "time", record.Day0 is null ? Phrase.Of($"{en}: day from the first ICI dose", $"{zh}：距首次 ICI 给药天数") : new Phrase(en, zh), "day", "date")
    {
        IsStart = true,
        Hint = new Phrase("leave empty where it is unknown", "不详时留空"),
    };

    public static FactField End(CaseRecord record) => new DayField(
        "end", record.Day0 is null ? new Phrase("End: day from the first ICI dose", "结束：距首次 ICI 给药天数") : new Phrase("End", "结束日期"), "endDay", "endDate");

    public static FactField Ongoing => Flag("ongoing", "Ongoing", "持续中");

    /// <summary>What qualifies the time of an event.</summary>
    public static IEnumerable<FactField> Time =>
    [
        new FlagField("approximate", new Phrase("Date approximate", "日期为约数")) { IsSecondary = true },
        Phase,
        new NumberField("daysAfterIciEnd", new Phrase("Undated: days after the last ICI dose", "无日期时：末次 ICI 给药后天数")) { IsSecondary = true },
    ];

    public static FactField Phase => Choice<TreatmentPhase>("when", "Undated: phase", "无日期时：所处阶段", DayWords.Say, secondary: true);

    public static FactField AfterCycle => new NumberField("afterCycle", new Phrase("After cycle number", "第几周期后")) { IsSecondary = true };

    /// <summary>The specimens of the case; one that is not in the list cannot be referred to.</summary>
    public static FactField Specimen(CaseRecord record) => new TextField("specimen", new Phrase("Specimen", "标本"), FieldInput.Choice)
    {
        Choices = record.Specimens.Select(item => new FieldChoice(item.Id, Say(record, item))).ToValueList(),
    };

    private static Phrase Say(CaseRecord record, Specimen item)
    {
        var (site, time) = (item.Site is null ? "" : $", {item.Site}", record.Say(item.Time));
        return Phrase.Of($"{item.Id}{site}, {time.En}", $"{item.Id}{site}，{time.Zh}");
    }
}
