using IcResistance.Domain.Primitives;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline.Axis.Placement;

namespace IcResistance.Domain.Timeline.Axis.Tracks;

/// <summary>Thresholds of one line of therapy, drawn over the time in which they hold.</summary>
internal static class SumGuides
{
    /// <param name="line">The line with its visits.</param>
    /// <param name="isNamed">The line that the verdict judged: its thresholds run to the right edge and carry their names.</param>
    /// <param name="language">Language of the names.</param>
    public static IEnumerable<GuidePlan> Of(LineResponse line, bool isNamed, Language language)
    {
        if (SumThresholds.Of(line) is not { } thresholds)
        {
            yield break;
        }

        var from = line.Visits.FirstOrDefault(visit => visit.IsBaseline)?.Day ?? line.Line.StartDay;
        var to = isNamed ? null : line.Visits.Max(visit => visit.Day);
        if (!isNamed && (from is null || to is null || to <= from))
        {
            yield break;
        }

        var (baseline, partial) = (thresholds.BaselineMm, thresholds.PartialResponseMm);
        yield return new GuidePlan(
            GuideKind.Baseline, baseline, Name(Phrase.Of($"baseline {baseline:0.#}", $"基线 {baseline:0.#}")),
            Phrase.Of($"Baseline sum {baseline:0.#} mm", $"基线直径总和 {baseline:0.#} mm"), from, to);
        yield return new GuidePlan(
            GuideKind.PartialResponse, partial, Name(Phrase.Of($"−30 % = {partial:0.#}", $"−30 % = {partial:0.#}")),
            Phrase.Of($"Partial response: baseline − 30 % = {partial:0.##} mm", $"部分缓解：基线 − 30 % = {partial:0.##} mm"), from, to);
        if (thresholds.ProgressionMm is { } progression)
        {
            var how = thresholds.FiveMillimetresDecide ? "+ 5 mm" : "+ 20 %";
            var lowest = line.Visits.FirstOrDefault(visit => visit.TargetSumMm == thresholds.NadirMm)?.Day ?? from;
            yield return new GuidePlan(
                GuideKind.Progression, progression, Name(Phrase.Of($"PD: {how} = {progression:0.#}", $"PD：{how} = {progression:0.#}")),
                Phrase.Of($"Progression: nadir {thresholds.NadirMm:0.##} {how} = {progression:0.##} mm", $"疾病进展：最低点 {thresholds.NadirMm:0.##} {how} = {progression:0.##} mm"),
                lowest, to);
        }

        string? Name(Phrase phrase) => isNamed ? phrase.In(language) : null;
    }
}
