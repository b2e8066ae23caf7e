using System.Text.RegularExpressions;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>Reads the organ out of a site as a record states it, so that "lungs, both sides" and "right lower lobe" count as one organ (RC-07).</summary>
/// <remarks>
/// All nodes are one organ, and paired organs are one. The first entry whose words occur decides, so that a hilar node is a node
/// and a hepatic lobe is liver. A text that no entry knows is an organ of its own, under its own name without its side.
/// </remarks>
public static partial class OrganName
{
    public const string Brain = "brain";
    public const string Leptomeninges = "leptomeninges";
    public const string SpinalCord = "spinal cord";
    public const string LymphNode = "lymph node";

    private static readonly (Regex Words, string Organ)[] s_entries =
    [
        (MeningealWords(), Leptomeninges),
        (CordWords(), SpinalCord),
        (NodeWords(), LymphNode),
        (BoneWords(), "bone"),
        (PleuraWords(), "pleura"),
        (PericardiumWords(), "pericardium"),
        (LiverWords(), "liver"),
        (AdrenalWords(), "adrenal"),
        (KidneyWords(), "kidney"),
        (PeritoneumWords(), "peritoneum"),
        (BrainWords(), Brain),
        (LungWords(), "lung"),
        (SubcutaneousWords(), "subcutaneous tissue"),
        (SkinWords(), "skin"),
        (MuscleWords(), "muscle"),
    ];

    public static string Of(string site)
    {
        var text = site.Trim();
        return Array.Find(s_entries, entry => entry.Words.IsMatch(text)).Organ ?? WithoutSide(text);
    }

    /// <summary>The organ of a lesion. A lesion marked as a node is a node whatever organ it lies in, and where the organ says nothing known its site may.</summary>
    public static string Of(Lesion lesion)
    {
        if (lesion.IsNode)
        {
            return LymphNode;
        }

        var known = Array.Find(s_entries, entry => entry.Words.IsMatch(lesion.Organ)).Organ
            ?? (lesion.Site is { } site ? Array.Find(s_entries, entry => entry.Words.IsMatch(site)).Organ : null);
        return known ?? WithoutSide(lesion.Organ.Trim());
    }

    /// <summary>Whether an organ, as <see cref="Of(string)"/> names it, is part of the central nervous system.</summary>
    public static bool IsCns(string organ) => organ is Brain or Leptomeninges or SpinalCord;

    /// <summary>Whether a text names more lesions than one without saying how many ("multiple liver metastases", "diffuse").</summary>
    public static bool IsManyUncounted(string? site) => site is not null && ManyWords().IsMatch(site);

    private static string WithoutSide(string text)
    {
        var plain = SideWords().Replace(text, " ").Trim(' ', ',', ';').ToLowerInvariant();
        return plain.Length == 0 ? text : plain;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"mening|\bdural?\b|cerebrospinal|\bcsf\b|脑膜|脑脊液", Options)]
    private static partial Regex MeningealWords();

    [GeneratedRegex(@"spinal cord|intramedullary|脊髓", Options)]
    private static partial Regex CordWords();

    [GeneratedRegex(@"\bnod(e|es|al)\b|lymph(?!angi)|mediastin|subcarinal|paratracheal|supraclav|aortopulmonary|\bhil(um|ar)\b(?!.*\b(mass|tumou?r|lung)\b)|淋巴(?!管)|纵隔|锁骨上", Options)]
    private static partial Regex NodeWords();

    [GeneratedRegex(@"\bbones?\b|\bbony\b|osseous|skelet|vertebra|\bspin(e|al)\b|\b[CTL]\d{1,2}\b|\bsacr(um|al)\b|\bribs?\b|femur|femoral|humer(us|al)|\bstern(um|al)\b|scapula|clavicle|\bskull\b|calvari|\bili(um|ac)\b|acetabul|ischi|pubic|mandib|tibia|骨|椎", Options)]
    private static partial Regex BoneWords();

    [GeneratedRegex(@"pleura|胸膜|胸水|胸腔积液", Options)]
    private static partial Regex PleuraWords();

    [GeneratedRegex(@"pericard|心包", Options)]
    private static partial Regex PericardiumWords();

    [GeneratedRegex(@"\bliver\b|hepat|肝", Options)]
    private static partial Regex LiverWords();

    [GeneratedRegex(@"adrenal|肾上腺", Options)]
    private static partial Regex AdrenalWords();

    [GeneratedRegex(@"kidney|\brenal\b|肾", Options)]
    private static partial Regex KidneyWords();

    [GeneratedRegex(@"\bbrain|cerebell|cerebr|intracrani|\bcns\b|central nervous|frontal|parietal|temporal|occipital|thalam|\bpons\b|basal gangli|\binsula\b|hippocamp|midbrain|medulla oblongata|脑", Options)]
    private static partial Regex BrainWords();

    [GeneratedRegex(@"\blungs?\b|pulmon|bronch|lingula|\b(upper|middle|lower) lobes?\b|\b[RL](UL|ML|LL)\b|\bhil(um|ar)\b|肺", Options)]
    private static partial Regex LungWords();

    [GeneratedRegex(@"\bperiton|\boment|mesenter|ascites|腹膜|网膜|腹水", Options)]
    private static partial Regex PeritoneumWords();

    [GeneratedRegex(@"subcutan|皮下", Options)]
    private static partial Regex SubcutaneousWords();

    [GeneratedRegex(@"\bskin\b|cutaneous|皮肤", Options)]
    private static partial Regex SkinWords();

    [GeneratedRegex(@"muscle|muscular|soft[- ]tissue|肌", Options)]
    private static partial Regex MuscleWords();

    [GeneratedRegex(@"\b(left|right|bilateral|both|sides?|the|of)\b|双侧|左侧?|右侧?", Options)]
    private static partial Regex SideWords();

    [GeneratedRegex(@"\b(multiple|several|numerous|innumerable|many|diffuse|disseminated|miliary|widespread|metastases|lesions|nodules|nodes)\b|多发|多处|弥漫|广泛|播散", Options)]
    private static partial Regex ManyWords();
}
