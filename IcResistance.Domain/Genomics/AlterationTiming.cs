using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Genomics;

/// <summary>Whether a loss found in a later specimen came under treatment (GX-05, C3).</summary>
/// <param name="Onset">Acquired, baseline or unknown.</param>
/// <param name="Reason">Why, with the specimens compared.</param>
/// <param name="PurityKnown">False where the baseline's tumor content is not stated (C3): then at most possible.</param>
/// <param name="Baseline">The baseline specimen that decided; null where none did.</param>
public sealed record AlterationTiming(AlterationOnset Onset, Phrase Reason, bool PurityKnown, GeneSample? Baseline)
{
    private static decimal MinimumPurity => GenomicConventions.Default.MinimumPurityPercent;

    /// <summary>Judges a loss in <paramref name="later"/> against the specimens from before ICI.</summary>
    /// <param name="later">The specimen with the loss.</param>
    /// <param name="samples">Every specimen that says something of the gene.</param>
    /// <param name="bothAllelesCount">Whether the loss counts only when both alleles are hit, so that a first hit before ICI is not yet the loss.</param>
    public static AlterationTiming Of(GeneSample later, IEnumerable<GeneSample> samples, bool bothAllelesCount = true)
    {
        var before = samples.Where(sample => sample.Phase is SamplePhase.BeforeIci && sample.Covered && sample.IsSomatic).ToList();
        if (before.Find(sample => sample.HasLoss && !(bothAllelesCount && LostSecondAlleleSince(sample, later))) is { } present)
        {
            return new(AlterationOnset.Baseline, new Phrase("The loss was there before ICI.", "ICI 前标本中已存在该缺失。"), true, present);
        }

        var unusable = Unknown(
            "No specimen from before ICI covered the gene, so when the loss came is unknown (GX-05).",
            "无 ICI 前标本覆盖该基因，缺失发生时间不明（GX-05）。");
        if (later.Phase is SamplePhase.OnTreatment)
        {
            return Unknown(
                "The specimen was taken under treatment, before progression; when a loss came is judged from one taken after it (GX-05).",
                "标本取自治疗中、进展之前；缺失发生时间须由进展后标本判断（GX-05）。");
        }

        if (later.Phase is not SamplePhase.AfterProgression)
        {
            return Unknown("The time of the specimen is not stated (GX-05).", "标本时间未说明（GX-05）。");
        }

        return before.Select(baseline => Against(baseline, later)).OrderBy(Rank).FirstOrDefault() ?? unusable;
    }

    // One hit before ICI and both copies gone later: the second hit is the one that counts.
    private static bool LostSecondAlleleSince(GeneSample before, GeneSample later) =>
        later.State is AllelicState.Biallelic or AllelicState.ProbableBiallelic
        && before.State is AllelicState.Monoallelic or AllelicState.OneHit;

    private static AlterationTiming Against(GeneSample baseline, GeneSample later) => (baseline.Specimen, later.Specimen) switch
    {
        ({ } first, { } second) when first.Type != second.Type =>
            Unknown("The specimen from before ICI is of another type; tissue and plasma are not compared (GX-06).", "ICI 前标本类型不同，组织与血浆不作比较（GX-06）。"),
        ({ Histology: SpecimenHistology.NoTumour }, _) =>
            Unknown("The specimen from before ICI held no tumor (GX-05).", "ICI 前标本未见肿瘤（GX-05）。"),
        ({ Type: SpecimenType.Tissue, PurityPercent: { } purity }, _) when purity < MinimumPurity =>
            Unknown(Phrase.Of($"The specimen from before ICI holds less than {MinimumPurity} % tumor (GX-05).", $"ICI 前标本肿瘤含量不足 {MinimumPurity}%（GX-05）。")),
        ({ Type: SpecimenType.Plasma }, _) when baseline.ShowsCtdna is false =>
            Unknown("No ctDNA was found in the plasma from before ICI, so it cannot show what was absent (GX-05).", "ICI 前血浆未检出 ctDNA，无法说明当时不存在该缺失（GX-05）。"),
        _ when later.State is AllelicState.ProteinLost =>
            Unknown("Whether the protein was there before ICI is not known (GX-05).", "ICI 前该蛋白是否表达不明（GX-05）。"),
        ({ } first, { } second) when baseline.State is AllelicState.OneHit && !AssayKind.IsSameBroad(first.Assay, second.Assay) =>
            Unknown("One hit was there before ICI; the state of the second allele then is not known (GX-05).", "ICI 前已有一次打击；当时另一等位基因状态不明（GX-05）。"),
        ({ } first, { } second) when !CouldSee(first, second, later) =>
            Unknown("Whether the assay before ICI could see this kind of loss is not known (GX-05).", "ICI 前检测方法能否检出此类缺失不明（GX-05）。"),
        ({ Type: SpecimenType.Tissue, PurityPercent: not null }, _) => Acquired(baseline, purityKnown: true),
        ({ Type: SpecimenType.Plasma }, _) when baseline.ShowsCtdna is true => Acquired(baseline, purityKnown: true),
        ({ } first, { } second) when AssayKind.IsSameBroad(first.Assay, second.Assay) => Acquired(baseline, purityKnown: false),
        _ => Unknown("The tumor content of the specimen from before ICI is not known (GX-05).", "ICI 前标本的肿瘤含量不明（GX-05）。"),
    };

    // A small variant is seen by any assay that covers the gene; a copy-number loss only where the same kind of assay ran both times.
    private static bool CouldSee(Specimen first, Specimen second, GeneSample later) =>
        AssayKind.IsSameBroad(first.Assay, second.Assay) || (AssayKind.ReadsDna(first.Assay) && !later.Hits.Where(hit => hit.IsLossOfFunction()).All(hit => hit.IsCopyNumber()));

    private static AlterationTiming Acquired(GeneSample baseline, bool purityKnown) => new(
        AlterationOnset.Acquired,
        purityKnown
            ? new Phrase(
                "This state was not there before ICI on an assay that covered the gene; acquired, or another clone (GX-05, GX-06).",
                "ICI 前覆盖该基因的检测未见此状态；为获得性，或为另一克隆（GX-05、GX-06）。")
            : new Phrase("This state was not there before ICI on the same broad assay, but the tumor content is unknown (C3).", "ICI 前同类广谱检测未见此状态，但肿瘤含量不明（C3）。"),
        purityKnown,
        baseline);

    private static AlterationTiming Unknown(string en, string zh) => Unknown(new Phrase(en, zh));

    private static AlterationTiming Unknown(Phrase reason) => new(AlterationOnset.Unknown, reason, false, null);

    private static int Rank(AlterationTiming timing) => timing switch
    {
        { Onset: AlterationOnset.Acquired, PurityKnown: true } => 0,
        { Onset: AlterationOnset.Acquired } => 1,
        _ => 2,
    };
}
