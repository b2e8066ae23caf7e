using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Assessment.Monitoring;

/// <summary>A sum of target lesions that rises over its nadir without reaching progression (AL-03, P).</summary>
/// <remarks>Only the newest evaluable visit of the newest line is looked at: what came before it is answered by what came after.</remarks>
internal static class RisingSum
{
    public static MonitoringNote? Find(ResponseHistory responses, AlertConventions conventions)
    {
        var line = responses.Lines.LastOrDefault(item => item.Line.ContainsIci);
        var last = line?.Visits.LastOrDefault(visit => visit is { IsBaseline: false, TargetSumMm: not null });
        return last is { TargetSumMm: { } sum, NadirMm: { } nadir } && !IsProgression(last) && line!.Progression is null && Rises(sum, nadir, conventions)
            ? new MonitoringNote(MonitoringKind.RisingSum, last.Day, Say(last, sum, nadir), "AL-03", [last.Visit.Path])
            : null;
    }

    private static bool IsProgression(VisitResponse visit) => visit.Recist is RecistCategory.PD || visit.Target is RecistCategory.PD;

    private static bool Rises(decimal sum, decimal nadir, AlertConventions conventions) =>
        sum > nadir && (sum - nadir) * 100 >= conventions.RisingSumPercent * nadir;

    private static Phrase Say(VisitResponse visit, decimal sum, decimal nadir)
    {
        var (growth, percent) = (sum - nadir, nadir > 0 ? FormattableString.Invariant($", {(sum - nadir) * 100 / nadir:0.0} %") : "");
        return Phrase.Of(
            $"The sum of the target lesions rose over its nadir, below the threshold of progression: {nadir:0.#} to {sum:0.#} mm (+{growth:0.#} mm{percent}) on day {visit.Day}. Check the imaging. This is not a progression.",
            $"靶病灶总和较最低点升高，但未达进展阈值：{nadir:0.#} → {sum:0.#} mm（+{growth:0.#} mm{percent}），第 {visit.Day} 天。请核对影像。这不等于疾病进展。");
    }
}
