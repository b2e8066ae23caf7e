using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>Writes why a visit has its category: the numbers, the reader's calls and the rules.</summary>
internal static class ResponseReason
{
    public static Phrase Of(VisitResponse visit)
    {
        if (visit.IsBaseline)
        {
            return visit.TargetSumMm is decimal size ? Phrase.Of($"Baseline: sum {Mm(size)} mm.", $"基线：总和 {Mm(size)} mm。") : new Phrase("Baseline.", "基线。");
        }

        var rules = visit.Rules.Count > 0 ? $" ({string.Join(", ", visit.Rules)})" : "";
        var (en, zh) = visit.Basis switch
        {
            ResponseBasis.Measurements => Join(Numbers(visit), Calls(visit)),
            ResponseBasis.PercentChange => Join(Change(visit), Calls(visit)),
            ResponseBasis.Components => Calls(visit),
            ResponseBasis.Reported => ("category as reported", "按报告的类别"),
            ResponseBasis.None => ("nothing that gives a category", "无可判定类别的资料"),
        };
        return visit.Recist is RecistCategory category
            ? new Phrase($"{en} → {Categories(category, visit.Irecist)}{rules}", $"{zh} → {Categories(category, visit.Irecist)}{rules}")
            : new Phrase($"{Capital(en)}.", $"{zh}。");
    }

    private static (string En, string Zh) Numbers(VisitResponse visit)
    {
        if (visit.Rules.Contains("RC-24"))
        {
            return ("no sum comparable after local treatment of a target lesion", "靶病灶接受局部治疗后无可比的总和");
        }

        if (visit.TargetSumMm is not decimal sum)
        {
            return ("no complete sum of target lesions", "靶病灶无完整总和");
        }

        var (en, zh) = ($"sum {Mm(sum)} mm", $"总和 {Mm(sum)} mm");
        if (visit is { BaselineMm: decimal baseline, ChangeFromBaselinePercent: decimal change })
        {
            (en, zh) = ($"{en}: {Percent(change)} from baseline {Mm(baseline)} mm", $"{zh}：较基线 {Mm(baseline)} mm {Percent(change)}");
        }

        return visit is { NadirMm: decimal nadir, ChangeFromNadirMm: decimal growth }
            ? ($"{en}, {PercentOrNone(visit.ChangeFromNadirPercent)}({Signed(growth)} mm) from nadir {Mm(nadir)} mm", $"{zh}，较最低点 {Mm(nadir)} mm {PercentOrNone(visit.ChangeFromNadirPercent)}({Signed(growth)} mm)")
            : (en, zh);
    }

    private static (string En, string Zh) Change(VisitResponse visit) => visit.ChangeFromBaselinePercent is decimal change
        ? ($"{Percent(change)} from baseline, lengths not stated", $"较基线 {Percent(change)}，未给出长度")
        : ("change not stated", "变化未说明");

    private static (string En, string Zh) Calls(VisitResponse visit)
    {
        var nonTarget = visit.NonTarget switch
        {
            NonTargetStatus.Cr => ("non-target CR", "非靶病灶 CR"),
            NonTargetStatus.NonCrNonPd => ("non-target non-CR/non-PD", "非靶病灶非 CR/非 PD"),
            NonTargetStatus.Pd => ("non-target PD", "非靶病灶 PD"),
            NonTargetStatus.Ne => ("non-target not evaluable", "非靶病灶不可评估"),
            NonTargetStatus.None or null => ("", ""),
        };
        var newLesions = visit.NewLesions switch
        {
            NewLesionStatus.Unequivocal => ("new lesion", "新病灶"),
            NewLesionStatus.Equivocal => ("equivocal new lesion", "可疑新病灶"),
            NewLesionStatus.None or null => ("", ""),
        };
        return Join(nonTarget, newLesions);
    }

    private static (string En, string Zh) Join((string En, string Zh) first, (string En, string Zh) second) =>
        first.En.Length == 0 ? second : second.En.Length == 0 ? first : ($"{first.En}; {second.En}", $"{first.Zh}；{second.Zh}");

    private static string Categories(RecistCategory recist, IrecistCategory? irecist) => irecist is IrecistCategory other ? $"{recist.WrittenName()}, {other.WrittenName()}" : recist.WrittenName();

    private static string Mm(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Signed(decimal value) => value.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);

    private static string Percent(decimal value) => $"{Signed(value)} %";

    private static string PercentOrNone(decimal? value) => value is decimal percent ? $"{Percent(percent)} " : "";

    private static string Capital(string text) => text.Length == 0 ? "No call" : char.ToUpperInvariant(text[0]) + text[1..];
}
