using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>What the contract expects of a place, in words.</summary>
internal static class Expected
{
    public static readonly Phrase AtLeastOneCase = new("expected at least one case", "应至少含一个病例");
    public static readonly Phrase Case = new("expected a case: a JSON object", "应为一个病例（JSON 对象）");
    public static readonly Phrase Object = new("expected an object", "应为对象");
    public static readonly Phrase Array = new("expected an array", "应为数组");
    public static readonly Phrase Text = new("expected a text", "应为文本");
    public static readonly Phrase SomeText = new("expected a text that is not empty", "应为非空文本");
    public static readonly Phrase AnyNumber = new("expected a number", "应为数值");
    public static readonly Phrase KeptNumber = new("expected a number of at most 28 digits", "数值最多 28 位数字");
    public static readonly Phrase Flag = new("expected true or false", "应为 true 或 false");
    public static readonly Phrase Version = new("expected 1, the version of the case file", "应为 1（病例文件版本）");
    public static readonly Phrase Date = new("expected a date that exists, as yyyy-mm-dd", "应为真实存在的日期，格式 yyyy-mm-dd");
    public static readonly Phrase Once = new("stated twice in one object", "同一对象中重复出现");
    public static readonly Phrase Required = new("required, but missing", "必填，但缺失");
    public static readonly Phrase CaseId = new("expected 1 to 64 letters, digits, '.', '_' or '-'", "应为 1 至 64 个字母、数字、“.”、“_”或“-”");
    public static readonly Phrase Doi = new("expected a DOI such as 10.1016/j.ejca.2008.10.026", "应为 DOI，例如 10.1016/j.ejca.2008.10.026");
    public static readonly Phrase Pmid = new("expected a PubMed id: 1 to 9 digits", "应为 PubMed 编号：1 至 9 位数字");
    public static readonly Phrase Url = new("expected an address that starts with http:// or https://", "应为以 http:// 或 https:// 开头的网址");
    public static readonly Phrase DayOrDateNotBoth = new("expected 'day' or 'date', not both", "“day”与“date”只能二选一");
    public static readonly Phrase DayOrDate =
        new("expected 'day' or 'date'; an undated event says \"day\": null", "应有“day”或“date”；无日期的事件写作 \"day\": null");

    public static readonly Phrase OnlyUndated = new("only for an event with \"day\": null", "仅用于 \"day\": null 的事件");
    public static readonly Phrase NoEndOfOngoing = new("an ongoing course has no end", "持续进行中的治疗不应有结束日期");
    public static readonly Phrase EndDayOrEndDate = new("expected 'endDay' or 'endDate', not both", "“endDay”与“endDate”只能二选一");
    public static readonly Phrase Day0ForDate = new(
        "a date needs 'calendar.day0' or a date of the first therapy of kind 'ici'",
        "使用日期时须有“calendar.day0”，或首个 ici 类治疗的日期");

    public static readonly Phrase LengthOrState = new("expected either 'mm' or 'state'", "“mm”与“state”须且只能有一项");
    public static readonly Phrase ValueOrText = new("expected 'value' or 'text'", "应有“value”或“text”");
    public static readonly Phrase AgeOrBirthDate = new("expected 'ageAtDay0' or 'birthDate', not both", "“ageAtDay0”与“birthDate”只能二选一");
    public static readonly Phrase LesionOrSite = new("expected 'lesion' or 'site'", "应有“lesion”或“site”");

    public static Phrase JsonAt(long line, long column) =>
        Phrase.Of($"expected JSON; malformed at line {line}, column {column}", $"应为 JSON；第 {line} 行第 {column} 列有语法错误");

    public static Phrase UnicodeAt(long offset) =>
        Phrase.Of($"expected valid Unicode text; broken text at byte {offset}", $"应为有效的 Unicode 文本；第 {offset} 字节处文本损坏");

    public static Phrase DepthOf(int levels) => Phrase.Of($"expected less than {levels} levels of nesting", $"嵌套层数应少于 {levels}");

    public static Phrase OneOf(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return Phrase.Of($"expected one of: {list}", $"应为以下之一：{list}");
    }

    public static Phrase KnownProperty(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return Phrase.Of($"unknown property; this object knows: {list}", $"未知属性；此对象可用：{list}");
    }

    public static Phrase WholeNumber(int min, int max) => Phrase.Of($"expected a whole number from {min} to {max}", $"应为 {min} 至 {max} 的整数");

    public static Phrase Number(decimal min, decimal max) => Phrase.Of($"expected a number from {min} to {max}", $"应为 {min} 至 {max} 的数值");

    public static Phrase NumberAbove(decimal min, decimal max) =>
        Phrase.Of($"expected a number above {min}, up to {max}", $"应为大于 {min} 且不超过 {max} 的数值");

    public static Phrase NotBefore(int start) => Phrase.Of($"ends before its start on day {start}", $"结束早于开始日（第 {start} 天）");
}
