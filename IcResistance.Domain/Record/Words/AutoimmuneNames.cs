using System.Text.RegularExpressions;

namespace IcResistance.Domain.Record.Words;

/// <summary>Autoimmune diseases by their usual names in English and Chinese, for a record that gives them no category or another one (HF-12).</summary>
internal static partial class AutoimmuneNames
{
    public static bool Name(string? name) => name is not null && Diseases().IsMatch(name);

    [GeneratedRegex(
        "autoimmun|rheumatoid arthritis|psoria|lupus|crohn|ulcerative colitis|inflammatory bowel|sj(ö|oe|o)gren|multiple sclerosis|myasthenia|hashimoto|graves|vasculitis|arteritis|scleroderma|systemic sclerosis"
        + "|dermatomyositis|polymyositis|polymyalgia|ankylosing|spondyloarthritis|celiac|coeliac|antiphospholipid|pemphig"
        + "|自身免疫|类风湿|银屑病|红斑狼疮|克罗恩|溃疡性结肠炎|炎症性肠病|干燥综合征|多发性硬化|重症肌无力|桥本|格雷夫斯|血管炎|动脉炎|硬皮病|系统性硬化|皮肌炎|多肌炎|强直性脊柱炎|脊柱关节炎|乳糜泻|抗磷脂|天疱疮",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Diseases();
}
