using System.Globalization;
using System.Text.RegularExpressions;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Web.Components;

/// <summary>Names a datum about the patient as a reader would: "body mass index" instead of <c>patient.bmi</c>.</summary>
internal static partial class PatientWords
{
    private static readonly Dictionary<string, Phrase> s_names = new(StringComparer.Ordinal)
    {
        ["sex"] = new("sex", "性别"),
        ["ageAtDay0"] = new("age at the first ICI dose", "首次 ICI 用药时年龄"),
        ["birthDate"] = new("date of birth", "出生日期"),
        ["primary"] = new("primary tumour", "原发部位"),
        ["primaryText"] = new("primary tumour", "原发部位"),
        ["driverStatus"] = new("driver status", "驱动基因状态"),
        ["histology"] = new("histology", "组织学类型"),
        ["histologyText"] = new("histology", "组织学类型"),
        ["stage"] = new("stage", "分期"),
        ["ecog"] = new("performance status (ECOG)", "体力状态（ECOG）"),
        ["heightCm"] = new("height", "身高"),
        ["weightKg"] = new("weight", "体重"),
        ["bmi"] = new("body mass index", "体重指数"),
        ["smoking"] = new("smoking", "吸烟史"),
        ["comorbidities"] = new("comorbidities", "合并症"),
        ["wishes"] = new("wishes", "患者意愿"),
    };

    public static Phrase Of(CaseRecord record, string path)
    {
        var match = Field().Match(path);
        if (match.Groups["index"] is { Success: true, Value: var index }
            && record.Patient?.Comorbidities.ElementAtOrDefault(int.Parse(index, CultureInfo.InvariantCulture)) is { } comorbidity)
        {
            return Phrase.Of($"comorbidity: {comorbidity.Name}", $"合并症：{comorbidity.Name}");
        }

        return s_names.TryGetValue(match.Groups["field"].Value, out var name)
            ? Phrase.Of($"patient: {name.En}", $"患者：{name.Zh}")
            : Phrase.Of($"patient data ({path})", $"患者信息（{path}）");
    }

    [GeneratedRegex(@"^patient\.(?<field>[A-Za-z0-9]+)(\[(?<index>\d{1,6})\])?", RegexOptions.ExplicitCapture)]
    private static partial Regex Field();
}
