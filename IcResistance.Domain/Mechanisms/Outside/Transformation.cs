using System.Text.RegularExpressions;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Mechanisms.Outside;

/// <summary>A later biopsy of another histology than the tumor had: small-cell above all (GX-25).</summary>
internal static partial class Transformation
{
    private static readonly GeneSymbol s_rb1 = GeneSymbol.Of("RB1");

    public static IEnumerable<OutsideFinding> Find(CaseRecord record, TreatmentClock clock)
    {
        var before = ChronologicalOrder.Of(record.Specimens).Where(item => clock.PhaseOf(item) is SamplePhase.BeforeIci && IsTumor(item)).ToList();
        return record.Specimens
            .Where(item => clock.PhaseOf(item) is not SamplePhase.BeforeIci && IsTumor(item) && Differs(item, before, record.Patient))
            .GroupBy(item => HistologyOf(item) is SpecimenHistology.SmallCell)
            .Select(group => Finding(record, isSmallCell: group.Key, [.. group], before));
    }

    private static bool IsTumor(Specimen item) => HistologyOf(item) is not (null or SpecimenHistology.NoTumour) || IsNeuroendocrine(item);

    /// <summary>Neuroendocrine carcinoma other than small-cell, which only the pathologist's words tell.</summary>
    private static bool IsNeuroendocrine(Specimen item) =>
        HistologyOf(item) is not (SpecimenHistology.SmallCell or SpecimenHistology.NoTumour) && item.HistologyText is { } text && NeuroendocrineWords().IsMatch(text);

    /// <summary>As coded; where it is not, or as "other", small-cell in the pathologist's words counts too.</summary>
    private static SpecimenHistology? HistologyOf(Specimen item) =>
        item.Histology is null or SpecimenHistology.Other && item.HistologyText is { } text && SmallCellWords().IsMatch(text)
            ? SpecimenHistology.SmallCell
            : item.Histology;

    // A class that the pathologist could not name (NOS, other) is no transformation by itself, neither before nor after.
    private static bool Differs(Specimen later, List<Specimen> before, Patient? patient)
    {
        if (IsNeuroendocrine(later))
        {
            return !before.Exists(IsNeuroendocrine) && !(patient?.HistologyText is { } words && NeuroendocrineWords().IsMatch(words));
        }

        if (HistologyOf(later) is SpecimenHistology.SmallCell)
        {
            return !before.Exists(item => HistologyOf(item) is SpecimenHistology.SmallCell);
        }

        var known = before.Count > 0 ? HistologyOf(before[^1]) : OfSpecimen(patient?.Histology);
        return IsNamed(HistologyOf(later)) && IsNamed(known) && HistologyOf(later) != known;
    }

    private static SpecimenHistology? OfSpecimen(Histology? patient) => patient switch
    {
        Histology.Adenocarcinoma => SpecimenHistology.Adenocarcinoma,
        Histology.Squamous => SpecimenHistology.Squamous,
        Histology.LargeCell => SpecimenHistology.LargeCell,
        Histology.Adenosquamous => SpecimenHistology.Adenosquamous,
        Histology.Sarcomatoid => SpecimenHistology.Sarcomatoid,
        Histology.Nos => SpecimenHistology.Nos,
        Histology.Other => SpecimenHistology.Other,
        null => null,
    };

    private static bool IsNamed(SpecimenHistology? histology) => histology
        is SpecimenHistology.Adenocarcinoma or SpecimenHistology.Squamous or SpecimenHistology.Sarcomatoid or SpecimenHistology.SmallCell;

    private static OutsideFinding Finding(CaseRecord record, bool isSmallCell, List<Specimen> later, List<Specimen> before) => new()
    {
        Id = isSmallCell ? "small-cell-transformation" : "histological-transformation",
        Name = isSmallCell ? new Phrase("Small-cell transformation", "小细胞转化") : new Phrase("Histological transformation", "组织学转化"),
        Timing = before.Count > 0 ? MechanismTiming.Acquired : MechanismTiming.Unknown,
        Evidence = later.Concat(before).Select(Seen).Concat(isSmallCell ? Rb1(record, later) : []).ToValueList(),
        Caveat = new Phrase(
            "The review's taxonomy has no class for it; it is not filed under minimal residual disease. A second primary tumor is not excluded by histology alone.",
            "综述的分类体系中无对应类别，不归入最小残留病灶。仅凭组织学不能排除第二原发肿瘤。"),
    };

    private static Evidence Seen(Specimen item)
    {
        var place = GenomicWording.Of(item, item.Time);
        var name = HistologyOf(item) ?? SpecimenHistology.Other;
        var words = item.HistologyText is { } text ? $" ({text})" : "";
        return new Evidence(
            new Phrase($"{name.WrittenName()}{words}: {place.En}.", $"{Chinese(name)}{words}：{place.Zh}。"), [item.Path], "GX-25");
    }

    [GeneratedRegex(@"(?<!non[- ])small[- ]cell|(?<!非)小细胞", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SmallCellWords();

    [GeneratedRegex(@"(?<!non[- ])neuro-?endocrine (carcinoma|tumou?r|neoplasm)|\bLCNEC\b|(?<!非)神经内分泌(癌|肿瘤)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NeuroendocrineWords();

    private static IEnumerable<Evidence> Rb1(CaseRecord record, List<Specimen> later) => record.Genomics
        .Where(finding => s_rb1.Is(finding.Gene) && finding.IsLossOfFunction() && later.Exists(item => item.Id == finding.Specimen))
        .Select(finding => (finding.Path, Text: GenomicWording.Of(finding, record.FindSpecimen(finding.Specimen))))
        .Select(item => new Evidence(new Phrase($"{item.Text.En}.", $"{item.Text.Zh}。"), [item.Path], "GX-25"));

    private static string Chinese(SpecimenHistology histology) => histology switch
    {
        SpecimenHistology.Adenocarcinoma => "腺癌",
        SpecimenHistology.Squamous => "鳞状细胞癌",
        SpecimenHistology.LargeCell => "大细胞癌",
        SpecimenHistology.Adenosquamous => "腺鳞癌",
        SpecimenHistology.Sarcomatoid => "肉瘤样癌",
        SpecimenHistology.Nos => "未特指",
        SpecimenHistology.Other => "其他",
        SpecimenHistology.SmallCell => "小细胞癌",
        SpecimenHistology.NoTumour => "无肿瘤",
    };
}
