using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Assessment.Monitoring;

/// <summary>LDH and NLR against the patient's own value from before ICI (BM-32, BM-37): no cut-off, a fold and the words "check the imaging".</summary>
/// <remarks>The last dated value before ICI is the own baseline; the newest one after it is called out when it is at least 1.5-fold (AL-02, P).</remarks>
internal static class BloodTrend
{
    public static MonitoringNote? OfLdh(CaseRecord record, ResponseHistory responses, AlertConventions conventions) =>
        Find(record, "ldh", conventions) is ({ } before, { } latest)
            ? new MonitoringNote(MonitoringKind.LdhTrend, latest.Day, Say("LDH", before, latest, OverLimit(latest), Imaging(responses, latest)), "BM-32", [before.Path, latest.Path])
            : null;

    public static MonitoringNote? OfNlr(CaseRecord record, ResponseHistory responses, AlertConventions conventions) =>
        Find(record, "nlr", conventions) is ({ } before, { } latest)
            ? new MonitoringNote(MonitoringKind.NlrTrend, latest.Day, Say("NLR", before, latest, Steroids(record, latest, conventions), Imaging(responses, latest)), "BM-37", [before.Path, latest.Path])
            : null;

    private static (BiomarkerMeasurement? Before, BiomarkerMeasurement? Latest) Find(CaseRecord record, string marker, AlertConventions conventions)
    {
        var values = record.Biomarkers.Where(value => value.Marker == marker && value is { Day: not null, Value: not null } && value.HasKnownUnit()).OrderBy(value => value.Day).ToList();
        var latest = values.FindLast(value => value.Day > 0);
        var before = latest is null ? null : values.FindLast(value => value.Day <= 0 && AreComparable(record, value, latest));
        return before is not null && Rises(before, latest!, conventions) ? (before, latest) : (null, null);
    }

    /// <summary>Laboratories seldom name the assay of a routine value: two unnamed ones in one unit are taken as one (BM-03).</summary>
    private static bool AreComparable(CaseRecord record, BiomarkerMeasurement first, BiomarkerMeasurement second) =>
        !AssayName.IsKnownToDiffer(first.Assay, second.Assay)
        && MarkerComparison.IsSameUnit(first, second)
        && MarkerComparison.SpecimenTypeOf(record, first) == MarkerComparison.SpecimenTypeOf(record, second);

    private static bool Rises(BiomarkerMeasurement before, BiomarkerMeasurement latest, AlertConventions conventions) =>
        MeasuredRange.Of(latest)?.IsAtLeast(conventions.TrendFoldNumerator, conventions.TrendFoldDenominator, MeasuredRange.Of(before)!.Value) is true;

    private static Phrase Say(string name, BiomarkerMeasurement before, BiomarkerMeasurement latest, Phrase? remark, Phrase imaging)
    {
        var fold = before.Value is > 0 and { } own ? latest.Value!.Value / own : (decimal?)null;
        var (times, mal) = fold is { } value ? (FormattableString.Invariant($", {value:0.0}-fold"), FormattableString.Invariant($"，{value:0.0} 倍")) : ("", "");
        return Phrase.Of(
            $"{name} rose against the own value from before ICI: {Amount(before)} on day {before.Day}, {Amount(latest)} on day {latest.Day}{times}.{remark?.En} No threshold is agreed; check the imaging ({imaging.En}). This is not a progression.",
            $"{name} 较自身 ICI 前数值升高：第 {before.Day} 天 {Amount(before)}，第 {latest.Day} 天 {Amount(latest)}{mal}。{remark?.Zh}目前无公认阈值；请核对影像（{imaging.Zh}）。这不等于疾病进展。");
    }

    /// <summary>A ratio has no unit to write.</summary>
    private static string Amount(BiomarkerMeasurement value) =>
        FormattableString.Invariant($"{value.Value:0.##} {(value.Unit is "ratio" or "1" ? null : value.Unit)}").TrimEnd();

    private static Phrase? OverLimit(BiomarkerMeasurement latest) => latest.Value > latest.ReferenceHigh
        ? Phrase.Of($" Above its own upper limit of {latest.ReferenceHigh}.", $"高于本实验室上限 {latest.ReferenceHigh}。")
        : null;

    private static Phrase Imaging(ResponseHistory responses, BiomarkerMeasurement latest) => responses.Visits.LastOrDefault(visit => visit.Day is not null) switch
    {
        { Day: { } day } when day >= latest.Day => Phrase.Of($"already assessed on day {day}", $"第 {day} 天已有评估"),
        { Day: { } day } => Phrase.Of($"newest assessment on day {day}", $"最近一次评估为第 {day} 天"),
        _ => new Phrase("no dated assessment on record", "记录中无注明日期的评估"),
    };

    /// <summary>Steroids and infection raise the ratio (BM-37).</summary>
    private static Phrase Steroids(CaseRecord record, BiomarkerMeasurement latest, AlertConventions conventions) =>
        record.Concomitant.Any(course => course.Kind is ConcomitantKind.Corticosteroid
            && course.Day <= latest.Day && (course.End.Day ?? int.MaxValue) >= latest.Day - conventions.SteroidInfluenceDays)
            ? new Phrase(" Steroids were given then, which raise it.", "当时正在使用激素，可使其升高。")
            : new Phrase(" Steroids and infection raise it.", "激素与感染可使其升高。");
}
