using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace IcResistance.Domain.Timeline;

/// <summary>Brand names, development codes and short forms of drugs; read as whole words only, because many are short ("bev", "ipi").</summary>
internal static partial class AgentAliases
{
    private static readonly (string Generic, string[] Aliases)[] s_list =
    [
        ("pembrolizumab", ["Keytruda", "MK3475", "pembro", "可瑞达"]), ("nivolumab", ["Opdivo", "Opdualag", "BMS936558", "ONO4538", "nivo", "欧狄沃"]),
        ("relatlimab", ["Opdualag"]), ("ipilimumab", ["Yervoy", "ipi", "逸沃"]), ("tremelimumab", ["Imjudo", "Imjuno", "treme"]), ("atezolizumab", ["Tecentriq", "MPDL3280A", "atezo", "泰圣奇"]),
        ("durvalumab", ["Imfinzi", "MEDI4736", "durva", "英飞凡"]), ("cemiplimab", ["Libtayo", "REGN2810"]), ("avelumab", ["Bavencio"]), ("dostarlimab", ["Jemperli", "TSR042"]),
        ("sintilimab", ["Tyvyt", "IBI308", "达伯舒"]), ("tislelizumab", ["Tevimbra", "BGBA317", "百泽安"]), ("camrelizumab", ["SHR1210", "艾瑞卡"]), ("toripalimab", ["Loqtorzi", "JS001", "拓益"]),
        ("penpulimab", ["AK105", "安尼可"]), ("serplulimab", ["HLX10", "汉斯状"]), ("sugemalimab", ["CS1001", "Cejemly", "择捷美"]), ("benmelstobart", ["TQB2450"]), ("adebrelimab", ["SHR1316", "艾瑞利"]),
        ("envafolimab", ["KN035", "恩维达"]), ("cadonilimab", ["AK104", "开坦尼"]), ("ivonescimab", ["AK112", "SMT112", "依达方"]),
        // Bispecific against PD-L1 and CTLA-4, and a mixture of antibodies against PD-1 and CTLA-4: read as one of each.
        ("nivolumab", ["KN046", "erfonrilimab", "QL1706", "iparomlimab"]), ("ipilimumab", ["KN046", "erfonrilimab", "QL1706", "tuvonralimab"]),
        ("bevacizumab", ["Avastin", "IBI305", "QL1101", "bev", "beva", "安维汀", "达攸同"]), ("ramucirumab", ["Cyramza"]), ("anlotinib", ["福可维"]),
        ("carboplatin", ["carbo", "CBP", "platinum", "platin", "铂类"]), ("cisplatin", ["DDP", "CDDP"]), ("paclitaxel", ["Taxol", "Abraxane", "nabpaclitaxel", "nabP"]),
        ("pemetrexed", ["Alimta", "pem"]), ("gemcitabine", ["Gemzar", "gem"]), ("docetaxel", ["Taxotere"]), ("etoposide", ["VP16"]),
    ];

    private static readonly FrozenDictionary<string, string[]> s_byAlias = s_list
        .SelectMany(item => item.Aliases.Select(alias => (Alias: alias.ToUpperInvariant(), item.Generic)))
        .GroupBy(pair => pair.Alias, pair => pair.Generic)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Generic names of the drugs that a text names by a brand, a code or a short form.</summary>
    public static IReadOnlyList<string> GenericNamesIn(string text) =>
    [
        .. Word().Matches(text)
            .Select(match => match.Value.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant())
            .SelectMany(word => s_byAlias.TryGetValue(word, out var generic) ? generic : []),
        .. s_byAlias.Where(pair => pair.Key[0] > '\u2fff' && text.Contains(pair.Key, StringComparison.Ordinal)).SelectMany(pair => pair.Value),
    ];

    [GeneratedRegex("[A-Za-z0-9]+(-[A-Za-z0-9]+)*")]
    private static partial Regex Word();
}
