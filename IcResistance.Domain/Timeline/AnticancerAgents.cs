using System.Collections.Frozen;

namespace IcResistance.Domain.Timeline;

/// <summary>What a drug does in a regimen, as far as it decides the class of the regimen.</summary>
public enum AgentClass
{
    /// <summary>Against PD-1 or PD-L1.</summary>
    PdAxisInhibitor,

    /// <summary>Against CTLA-4.</summary>
    Ctla4Inhibitor,

    /// <summary>Against another checkpoint: LAG-3, TIGIT, TIM-3.</summary>
    OtherCheckpointInhibitor,
    Chemotherapy,

    /// <summary>Targeted or anti-angiogenic.</summary>
    Targeted,

    /// <summary>Supportive: part of no regimen.</summary>
    Supportive,
}

/// <summary>Drug names that the program knows, English generic names and Chinese ones, and their brand names, codes and short forms; a closed list that only sorts regimens.</summary>
public static class AnticancerAgents
{
    private static readonly (AgentClass Class, string[] Names)[] s_list =
    [
        (AgentClass.PdAxisInhibitor,
        [
            "pembrolizumab", "nivolumab", "cemiplimab", "sintilimab", "tislelizumab", "camrelizumab", "toripalimab", "penpulimab", "serplulimab", "dostarlimab",
            "retifanlimab", "atezolizumab", "durvalumab", "avelumab", "sugemalimab", "benmelstobart", "adebrelimab", "envafolimab", "cadonilimab", "ivonescimab",
            "帕博利珠单抗", "纳武利尤单抗", "信迪利单抗", "替雷利珠单抗", "卡瑞利珠单抗", "特瑞普利单抗", "派安普利单抗", "斯鲁利单抗", "阿替利珠单抗", "度伐利尤单抗",
            "舒格利单抗", "贝莫苏拜单抗", "阿得贝利单抗", "恩沃利单抗", "卡度尼利单抗", "依沃西单抗",
        ]),
        (AgentClass.Ctla4Inhibitor, ["ipilimumab", "tremelimumab", "botensilimab", "cadonilimab", "伊匹木单抗", "替西木单抗", "卡度尼利单抗"]),
        (AgentClass.OtherCheckpointInhibitor, ["relatlimab", "favezelimab", "fianlimab", "tiragolumab", "vibostolimab", "ociperlimab", "domvanalimab", "cobolimab", "sabatolimab"]),
        (AgentClass.Chemotherapy,
        [
            "cisplatin", "carboplatin", "nedaplatin", "lobaplatin", "oxaliplatin", "paclitaxel", "docetaxel", "pemetrexed", "gemcitabine", "etoposide", "vinorelbine",
            "irinotecan", "topotecan", "lurbinectedin", "fluorouracil", "capecitabine", "FOLFOX", "FOLFIRI", "XELOX", "temozolomide", "顺铂", "卡铂", "奈达铂", "洛铂", "紫杉醇", "多西他赛", "培美曲塞",
            "吉西他滨", "依托泊苷", "长春瑞滨", "伊立替康", "替吉奥",
        ]),
        (AgentClass.Targeted,
        [
            "bevacizumab", "ramucirumab", "anlotinib", "apatinib", "rivoceranib", "lenvatinib", "sitravatinib", "cabozantinib", "nintedanib", "fruquintinib", "axitinib",
            "surufatinib", "ivonescimab", "gefitinib", "erlotinib", "icotinib", "afatinib", "dacomitinib", "osimertinib", "almonertinib", "aumolertinib", "furmonertinib",
            "amivantamab", "lazertinib", "crizotinib", "alectinib", "brigatinib", "lorlatinib", "ensartinib", "entrectinib", "selpercatinib", "pralsetinib", "capmatinib",
            "tepotinib", "savolitinib", "sotorasib", "adagrasib", "fulzerasib", "glecirasib", "dabrafenib", "trametinib", "olaparib", "niraparib", "cetuximab",
            "necitumumab", "贝伐珠单抗", "雷莫西尤单抗", "安罗替尼", "阿帕替尼", "仑伐替尼", "呋喹替尼", "依沃西单抗", "吉非替尼", "厄洛替尼", "埃克替尼", "阿法替尼", "奥希替尼",
            "阿美替尼", "伏美替尼", "克唑替尼", "阿来替尼", "洛拉替尼", "恩度", "重组人血管内皮抑制素",
        ]),
        (AgentClass.Supportive,
        [
            "dexamethasone", "prednisone", "methylprednisolone", "denosumab", "zoledronic", "zoledronate", "filgrastim", "folic acid", "vitamin", "megestrol", "morphine",
            "infliximab", "mycophenolate", "tocilizumab", "地塞米松", "唑来膦酸", "地舒单抗",
        ]),
    ];

    private static readonly FrozenDictionary<string, AgentClass[]> s_byName = s_list
        .SelectMany(group => group.Names.Select(name => (name, group.Class)))
        .GroupBy(pair => pair.name, pair => pair.Class)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Classes of every known drug that a name mentions ("nivolumab + ipilimumab" mentions two); empty when none is known.</summary>
    public static IReadOnlyList<AgentClass> ClassesIn(string name)
    {
        if (s_byName.TryGetValue(name, out var classes))
        {
            return classes;
        }

        var generic = AgentAliases.GenericNamesIn(name);
        return
        [
            .. s_byName.Where(pair => name.Contains(pair.Key, StringComparison.OrdinalIgnoreCase) || generic.Contains(pair.Key, StringComparer.OrdinalIgnoreCase))
                .SelectMany(pair => pair.Value)
                .Distinct()
                .Order(),
        ];
    }
}
