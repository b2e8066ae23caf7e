using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>C7: an apparent progression that biopsy or cytology proved to be no tumour.</summary>
/// <remarks>
/// The visit's category stays. A progression counts as explained only when every lesion that grew or appeared is covered by
/// the specimen's site; a suspected one (equivocal new lesions) when one of its sites is. A site that nobody stated does
/// not contradict.
/// </remarks>
internal static class BenignExplanation
{
    public static (Phrase Text, string Data)? Of(CaseRecord record, VisitFindings findings, VisitDecision decision, ValueList<string> progressing, ResponseConventions conventions)
    {
        var isProgression = decision.Category is RecistCategory.PD;
        if (record.Specimens.Count == 0 || (!isProgression && findings.NewLesions.Status is NewLesionStatus.None))
        {
            return null;
        }

        var sites = SitesOf(record, findings, decision, progressing);

        foreach (var specimen in record.Specimens)
        {
            if (specimen.Histology is SpecimenHistology.NoTumour && IsNear(specimen, findings.Visit, conventions) && Covers(specimen, sites, isProgression))
            {
                var finding = specimen.HistologyText ?? "no tumour";
                return (Phrase.Of($"explained by {finding} ({specimen.Site ?? specimen.Id})", $"由病理解释：{specimen.HistologyText ?? "未见肿瘤"}（{specimen.Site ?? specimen.Id}）"), specimen.Path);
            }
        }

        return null;
    }

    private static bool IsNear(Specimen specimen, ResponseAssessment visit, ResponseConventions conventions) => (specimen.Day, visit.Day) switch
    {
        (int taken, int seen) => taken >= seen - conventions.BenignProofBeforeDays && taken <= seen + conventions.BenignProofAfterDays,
        (null, null) => specimen.Time.Phase == visit.Time.Phase,
        _ => false,
    };

    private static List<string> SitesOf(CaseRecord record, VisitFindings findings, VisitDecision decision, ValueList<string> progressing)
    {
        var sites = progressing.Select(record.FindLesion).Where(lesion => lesion is not null).Select(lesion => $"{lesion!.Organ} {lesion.Site}");
        var grown = decision.Causes.HasFlag(ProgressionCauses.Target) && progressing.Count == 0 ? ["target lesions"] : (string[])[];
        return [.. sites, .. grown, .. findings.NewLesions.Lesions.Count > 0 ? [] : findings.NewLesions.Sites];
    }

    private static bool Covers(Specimen specimen, List<string> sites, bool all)
    {
        if (specimen.Site is null || sites.Count == 0)
        {
            return true;
        }

        var words = Words(specimen.Site);
        return all ? sites.TrueForAll(site => Words(site).Overlaps(words)) : sites.Exists(site => Words(site).Overlaps(words));
    }

    /// <summary>Words of a site in the singular, without sides and fillers: "mediastinal nodes, both sides" is mediastinal, node.</summary>
    private static HashSet<string> Words(string site)
    {
        var words = site.ToLowerInvariant().Split([' ', ',', ';', '(', ')', '/', '-', '，', '；', '（', '）'], StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Where(word => !s_fillers.Contains(word)).Select(word => word.EndsWith('s') && word.Length > 3 ? word[..^1] : word)];
    }

    private static readonly HashSet<string> s_fillers = ["left", "right", "both", "sides", "side", "of", "the", "at", "after", "and", "upper", "lower", "lobe", "segment", "biopsy", "surgery"];
}
