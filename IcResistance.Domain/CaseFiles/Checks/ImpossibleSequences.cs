using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Checks;

/// <summary>Orders of events that cannot be, or that a reader should look at: flagged, never put right.</summary>
internal static class ImpossibleSequences
{
    public static void Check(CaseRecord record, CaseFindings findings)
    {
        FirstDoseOnDay0(record, findings);
        NothingAfterDeath(record, findings);
        ProgressionOnRecord(record, findings);
        LinesForward(record, findings);
        NoPartialAfterComplete(record, findings);
        ResponseAfterTreatment(record, findings);
        BornBeforeDay0(record, findings);
    }

    private static void FirstDoseOnDay0(CaseRecord record, CaseFindings findings)
    {
        var ici = record.Therapies.Where(therapy => therapy.Kind is TherapyKind.Ici).ToList();
        if (ici.Count > 0 && ici.TrueForAll(therapy => therapy.Day is not null) && ici.MinBy(therapy => therapy.Day) is { Day: not 0 } first)
        {
            var expectation = Phrase.Of(
                $"day 0 is the first ICI dose, but the earliest ICI therapy begins on day {first.Day}",
                $"第 0 天应为首次 ICI 给药，但最早的 ICI 治疗始于第 {first.Day} 天");
            findings.Warn(ProblemCode.FirstDoseNotOnDay0, first.Path, CaseFindings.Shown(first.Name), expectation);
        }
    }

    private static void NothingAfterDeath(CaseRecord record, CaseFindings findings)
    {
        if (record.FollowUp is not { Status: VitalStatus.Dead, Day: { } death })
        {
            return;
        }

        foreach (var item in record.Events.Where(item => item.Day > death && item is not ClinicalNote))
        {
            var expectation = Phrase.Of($"after death on day {death}", $"晚于死亡日（第 {death} 天）");
            findings.Warn(ProblemCode.AfterDeath, item.Path, CaseFindings.Shown(item.Day!.Value), expectation);
        }

        foreach (var therapy in record.Therapies.Where(item => item.Day <= death && item.End.Day > death))
        {
            var expectation = Phrase.Of($"ends after death on day {death}", $"结束晚于死亡日（第 {death} 天）");
            findings.Warn(ProblemCode.AfterDeath, therapy.Path, CaseFindings.Shown(therapy.End.Day!.Value), expectation);
        }
    }

    private static void ProgressionOnRecord(CaseRecord record, CaseFindings findings)
    {
        if (record.Assessments.Any(MayShowProgression))
        {
            return;
        }

        foreach (var therapy in record.Therapies.Where(item => item.StopReason is StopReason.Progression && !item.IsLocal))
        {
            var expectation = new Phrase("stopped for progression, but no assessment shows one", "因疾病进展停药，但没有任何评估显示进展");
            findings.Warn(ProblemCode.ProgressionNotOnRecord, $"{therapy.Path}.stopReason", "\"progression\"", expectation);
        }
    }

    /// <summary>Lengths may show a progression that only the response rules can tell, so they count as "may".</summary>
    private static bool MayShowProgression(ResponseAssessment item) =>
        item.Reported is { Recist: RecistCategory.PD } or { Irecist: IrecistCategory.IUPD or IrecistCategory.ICPD } or { Text: not null }
        || item.NonTarget is NonTargetStatus.Pd
        || item.NewLesions is NewLesionStatus.Unequivocal or NewLesionStatus.Equivocal
        || item.Measurements.Count > 0
        || item.TargetSumMm is not null
        || item.TargetChangePercent is not null
        || item.LesionChanges.Any(change => change.Change is LesionChangeKind.Larger or LesionChangeKind.New);

    private static void LinesForward(CaseRecord record, CaseFindings findings)
    {
        var starts = record.Therapies.Where(item => item is { Line: not null, Day: not null }).ToLookup(item => item.Line!.Value);
        var latest = (Line: 0, Day: int.MinValue);
        foreach (var line in starts.OrderBy(group => group.Key))
        {
            var first = line.MinBy(item => item.Day)!;
            if (first.Day < latest.Day)
            {
                var expectation = Phrase.Of(
                    $"line {line.Key} begins before line {latest.Line}, which began on day {latest.Day}",
                    $"第 {line.Key} 线早于第 {latest.Line} 线（始于第 {latest.Day} 天）");
                findings.Warn(ProblemCode.LinesBackwards, $"{first.Path}.line", CaseFindings.Shown(line.Key), expectation);
            }

            latest = first.Day > latest.Day ? (line.Key, first.Day!.Value) : latest;
        }
    }

    private static void NoPartialAfterComplete(CaseRecord record, CaseFindings findings)
    {
        var visits = record.Assessments.Where(item => item.Reported?.Recist is not null and not RecistCategory.NE).ToList();
        foreach (var (before, after) in visits.Zip(visits.Skip(1)))
        {
            var sameTreatment = !record.Therapies.Any(therapy => therapy.Day > (before.Day ?? int.MinValue) && therapy.Day <= (after.Day ?? int.MaxValue));
            if (before.Reported?.Recist is RecistCategory.CR && after.Reported?.Recist is RecistCategory.PR && sameTreatment)
            {
                var expectation = new Phrase(
                    "a partial response after a complete response is a conflict in the data (RC-29)",
                    "完全缓解之后报告部分缓解，数据存在矛盾（RC-29）");
                findings.Warn(ProblemCode.PartialAfterComplete, $"{after.Path}.reported.recist", "\"PR\"", expectation);
            }
        }
    }

    private static void ResponseAfterTreatment(CaseRecord record, CaseFindings findings)
    {
        if (record.Therapies.Count == 0 || record.Therapies.Any(therapy => therapy.Day is null))
        {
            return;
        }

        var first = record.Therapies.Min(therapy => therapy.Day);
        foreach (var item in record.Assessments.Where(item => item.Day < first && item.Reported?.Recist is RecistCategory.CR or RecistCategory.PR))
        {
            var expectation = Phrase.Of($"a response before the first treatment on day {first}", $"缓解早于首次治疗（第 {first} 天）");
            findings.Warn(ProblemCode.ResponseBeforeTreatment, $"{item.Path}.reported.recist", CaseFindings.Shown(item.Day!.Value), expectation);
        }
    }

    private static void BornBeforeDay0(CaseRecord record, CaseFindings findings)
    {
        if (record.Patient?.BirthDate is { } birth && birth > record.Day0)
        {
            var expectation = new Phrase("born after the first ICI dose", "出生日期晚于首次 ICI 给药");
            findings.Warn(ProblemCode.BornAfterDay0, "patient.birthDate", CaseFindings.Shown(birth.ToString("O", CultureInfo.InvariantCulture)), expectation);
        }
    }
}
