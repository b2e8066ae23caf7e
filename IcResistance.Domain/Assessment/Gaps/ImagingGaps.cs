using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Resistance.Patterns;

namespace IcResistance.Domain.Assessment.Gaps;

/// <summary>Imaging that would settle open patterns and definitions.</summary>
internal static class ImagingGaps
{
    private static readonly string[] s_growthRules = ["PP-12", "PP-13", "PP-14", "PP-15", "PP-18"];
    private static readonly string[] s_lesionRules = ["PP-01", "PP-02", "PP-03", "PP-06", "PP-08", "PP-09"];

    public static IEnumerable<Gap> Find(ResistanceAssessment resistance)
    {
        yield return new Gap(s_brain, s_brainWhy, Unknown(resistance, rule => rule == "PP-07"));
        yield return new Gap(s_earlierScan, s_earlierScanWhy, Unknown(resistance, s_growthRules.Contains));
        yield return new Gap(s_confirm, s_confirmWhy, Pending(resistance));
        yield return new Gap(s_lesions, s_lesionsWhy, Unknown(resistance, s_lesionRules.Contains));
        yield return new Gap(s_radiation, s_radiationWhy, IsOligoprogression(resistance) ? Unknown(resistance, rule => rule == "PP-05") : []);
    }

    private static ValueList<string> Unknown(ResistanceAssessment resistance, Func<string, bool> counts) => resistance.Patterns
        .Where(pattern => counts(pattern.Rule) && pattern.Result is PatternAnswer.Unknown)
        .Select(pattern => pattern.Rule)
        .Distinct()
        .ToValueList();

    private static ValueList<string> Pending(ResistanceAssessment resistance) => resistance.Definitions
        .Where(definition => definition.Result is ResistanceResult.PendingConfirmation)
        .Select(definition => definition.Rule)
        .ToValueList();

    private static bool IsOligoprogression(ResistanceAssessment resistance) =>
        resistance.Patterns.Any(pattern => pattern.Rule is "PP-02" or "PP-03" && pattern.Result is PatternAnswer.Yes);

    private static readonly Phrase s_lesions = new(
        "A reading of the progression scan lesion by lesion: which grow, which are new, in which organ", "逐一病灶判读进展影像：哪些增大、哪些为新发、位于何器官");

    private static readonly Phrase s_lesionsWhy = new(
        "Not every lesion is told at the progression, so the patterns named stay open (PP-01, PP-02).", "进展时并非每个病灶均有描述，所列进展模式因此未定（PP-01、PP-02）。");

    private static readonly Phrase s_radiation = new("The radiation oncologist's view of every progressing lesion", "放疗科医师对全部进展病灶的意见");

    private static readonly Phrase s_radiationWhy = new(
        "Whether all of them can be treated is in no record (PP-05).", "是否全部可治，记录中无法体现（PP-05）。");

    private static readonly Phrase s_brain = new("Brain MRI within 42 days of the body scan", "体部扫描前后 42 天内的脑 MRI");

    private static readonly Phrase s_brainWhy = new(
        "Without it progression in the brain alone can be neither shown nor excluded (PP-07).",
        "缺之则无法证实或排除仅中枢进展（PP-07）。");

    private static readonly Phrase s_earlierScan = new("A scan from before the baseline scan", "基线扫描之前的影像");

    private static readonly Phrase s_earlierScanWhy = new(
        "Growth before ICI is not known, so growth rates cannot be compared (PP-10).",
        "ICI 前的生长速度不明，无法比较生长率（PP-10）。");

    private static readonly Phrase s_confirm = new("A confirming scan 28 days or more after the first progression", "首次进展至少 28 天后的确认扫描");

    private static readonly Phrase s_confirmWhy = new("The progression is not confirmed (AR-23, IR-02).", "进展尚未确认（AR-23、IR-02）。");
}
