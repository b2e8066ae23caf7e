using System.Text.RegularExpressions;

namespace IcResistance.Domain.Record.Words;

/// <summary>What the name of an adverse event says of its kind, in English and Chinese.</summary>
/// <remarks>
/// A name that is not recognized may stand for anything: it never lets a reading say "none", and is named instead. "Pneumonia" alone
/// may be an infection or a reaction to the drug: it counts as lung toxicity only where the record calls it immune-related.
/// </remarks>
internal static partial class AdverseEventNames
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Pneumonitis, interstitial lung disease and their other names (HF-13, ST-15).</summary>
    public static bool IsLungToxicity(string? name) => name is not null && Lung().IsMatch(name);

    public static bool IsLungToxicity(AdverseEvent item) => IsLungToxicity(item.Name) || (item.ImmuneRelated is true && IsPneumoniaOfUnknownKind(item.Name));

    /// <summary>The name leaves open whether it is one of the events that a reading asks for.</summary>
    public static bool IsOpen(AdverseEvent item) => !IsLungToxicity(item) && (IsPneumoniaOfUnknownKind(item.Name) || !Known().IsMatch(item.Name));

    private static bool IsPneumoniaOfUnknownKind(string name) => Pneumonia().IsMatch(name) && !Infection().IsMatch(name);

    [GeneratedRegex(
        @"pneumonitis|alveolitis|interstitial[- ](lung|pneumon)|organi[sz]ing pneumon|diffuse alveolar damage|(lung|pulmonary)[- ](injury|toxicity|fibrosis|inflammation)|\b(D?ILD|BOOP|COP|NSIP|CIP)\b"
        + @"|\b(immun|checkpoint|ICI|PD-?L?-?1|drug|treatment|therapy|radiation)[\w -]*pneumonia"
        + "|间质性(肺|病变)|机化性肺炎|肺泡炎|肺部?(损伤|毒性|纤维化|炎症)|(免疫|药物|检查点|放射)[^，,；;]{0,8}肺(炎|损伤|毒性|病)",
        Options)]
    private static partial Regex Lung();

    [GeneratedRegex("pneumonia|肺炎", Options)]
    private static partial Regex Pneumonia();

    [GeneratedRegex(
        @"bacteri|viral|virus|fung|aspirat|pneumocystis|\bP[JC]P\b|covid|sars|influenza|infect|mycoplasma|legionell|\bCMV\b|obstructive|community|hospital|lobar"
        + "|细菌|病毒|真菌|吸入|感染|支原体|军团菌|新冠|阻塞性|社区|医院获得",
        Options)]
    private static partial Regex Infection();

    // Roots of the usual terms, organ by organ: enough to know that an event is of another kind, or to find it by its own words.
    [GeneratedRegex(
        "colitis|diarrh|enteritis|gastritis|esophag|oesophag|hepat|liver|transaminas|bilirubin|cholang|pancreat|lipase|amylase|nause|vomit|constipat|appetite|anorexi|stomatit|mucosit|dry mouth|xerostom|perforat|bowel|ileus"
        + "|rash|dermat|prurit|itch|eczem|psoria|vitiligo|pemphig|stevens|necrolysis|alopecia|skin|hand[- ]foot|urticari|lichen|sarcoid|thyroid|hypophys|adrenal|diabet|ketoacid|glyc|endocrin|pituit"
        + "|arthr|myalg|myosit|rheumat|vasculit|sicca|joint|muscle|bone|back pain|neph|renal|kidney|creatinin|protein|cystit|urinar|uveit|conjunctiv|kerat|retin|ocular|eye|vision"
        + "|myocard|pericard|cardi|heart|arrhythm|troponin|hypertens|hypotens|thromb|embol|infarct|stroke|edema|oedema|neuro|myasth|encephal|guillain|myelit|mening|paraly|seizure|headache|dizz"
        + "|neutrop|leuk|lymphop|an[ae]*mia|h[ae]*moglobin|platelet|cytop|h[ae]*molys|aplas|bleed|h[ae]*morrh|h[ae]*moptys|epistax|fatigue|asthen|fever|pyrex|chill|pain|weight|infusion|hypersens|anaphyl|cytokine|tremor"
        + "|infect|seps|tubercul|herpes|zoster|covid|influenza|natr|kal[ia]*emi|calc|magnes|phosph|electrolyt|dehydrat|dyspn|cough|hypox|effusion|pneumothorax|pneumonia|insomn|anxi|depress|fall|fracture|dysphon|taste"
        + "|结肠炎|腹泻|肠|胃|食管|肝|转氨酶|胆|胰腺|恶心|呕吐|便秘|食欲|口腔|黏膜|粘膜|口干|穿孔|皮疹|皮|瘙痒|湿疹|银屑|白癜风|天疱疮|脱发|手足|荨麻疹|结节病|甲状腺|垂体|肾上腺|糖尿病|酮症|血糖"
        + "|关节|肌|风湿|血管|骨|背痛|肾|肌酐|蛋白|膀胱|尿|葡萄膜|结膜|角膜|眼|视|心|高血压|低血压|血栓|栓塞|梗死|卒中|水肿|神经|脑|脊髓|瘫|癫痫|头痛|头晕|中性粒|白细胞|淋巴细胞|贫血|血红蛋白|血小板|溶血|出血|咯血"
        + "|乏力|疲|发热|寒战|痛|体重|输液|过敏|细胞因子|感染|败血|脓毒|结核|疱疹|低钠|低钾|高钾|钙|镁|电解质|脱水|呼吸困难|咳嗽|缺氧|积液|气胸|肺炎|失眠|焦虑|抑郁|跌倒|骨折|味觉",
        Options)]
    private static partial Regex Known();
}
