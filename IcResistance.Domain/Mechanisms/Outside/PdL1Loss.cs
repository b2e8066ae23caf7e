using System.Text.RegularExpressions;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Mechanisms.Outside;

/// <summary>
/// PD-L1 there before ICI and gone after it: under 1 %, or called so in words. A fall that stays above 1 % is a trend only
/// (BM-13).
/// </summary>
internal static partial class PdL1Loss
{
    private static readonly string[] s_markers = ["pd-l1", "pd-l1-tps", "pd-l1-sp142-tc"];

    public static IEnumerable<OutsideFinding> Find(CaseRecord record, TreatmentClock clock)
    {
        var inTime = ChronologicalOrder.Of(record.Biomarkers);
        foreach (var marker in s_markers)
        {
            var values = inTime.Where(value => value.Marker == marker).ToLookup(value => clock.PhaseOf(value, record.FindSpecimen(value.Specimen)));
            var before = values[SamplePhase.BeforeIci].LastOrDefault(IsPresent);
            var after = values[SamplePhase.AfterProgression].FirstOrDefault(IsGone);
            if (before is not null && after is not null && !AreKnownToDiffer(before, after))
            {
                yield return Finding(record, before, after);
            }
        }
    }

    private static decimal LostBelow => BiomarkerConventions.Default.PdL1LostBelowPercent;

    private static bool IsPresent(BiomarkerMeasurement value) => value.Value is { } percent && value.HasKnownUnit()
        ? percent >= LostBelow && !MarkerComparison.IsBelowDetection(value)
        : value.Text is { } text && (PresentWords().IsMatch(text) || LossInWords.IsKept(text));

    private static bool IsGone(BiomarkerMeasurement value) => value.Value is { } percent && value.HasKnownUnit()
        ? value.Comparator is not (ValueComparator.GreaterThan or ValueComparator.AtLeast)
            && (percent < LostBelow || (percent == LostBelow && value.Comparator is ValueComparator.LessThan))
        : value.Text is { } text && (LossInWords.IsLost(text) || (LowWords().IsMatch(text) && !LossInWords.IsKept(text)));

    // Two different clones say nothing of a loss; clones that nobody stated leave it open and are shown as such.
    private static bool AreKnownToDiffer(BiomarkerMeasurement before, BiomarkerMeasurement after) => AssayName.IsKnownToDiffer(before.Assay, after.Assay);

    [GeneratedRegex(@"\b(high|strong)\b|高表达|强阳性", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PresentWords();

    [GeneratedRegex(@"(?<!not )\blow\b|低表达", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LowWords();

    private static OutsideFinding Finding(CaseRecord record, BiomarkerMeasurement before, BiomarkerMeasurement after)
    {
        var (first, second) = (MarkerComparison.Say(record, before), MarkerComparison.Say(record, after));
        var obstacle = MarkerComparison.Obstacle(record, before, after);
        return new OutsideFinding
        {
            Id = "pd-l1-loss",
            Name = new Phrase("PD-L1 loss", "PD-L1 缺失"),
            Timing = obstacle is null ? MechanismTiming.Acquired : MechanismTiming.Unknown,
            Evidence =
            [
                new Evidence(new Phrase(
                    $"PD-L1: {first.En}, later {second.En}.",
                    $"PD-L1：{first.Zh}，其后 {second.Zh}。"), [before.Path, after.Path], "BM-13"),
            ],
            Caveat = obstacle is { } reason
                ? new Phrase($"As reported only: no fold change is computed, {reason.En} (BM-03).", $"仅按记录陈述：不计算倍数变化，{reason.Zh}（BM-03）。")
                : new Phrase(
                    "PD-L1 differs between sites and over time; a trend, no mechanism of the taxonomy (BM-13).",
                    "PD-L1 因部位与时间而异；仅为趋势，分类体系中无对应机制（BM-13）。"),
        };
    }
}
