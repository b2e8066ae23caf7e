using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Response;

/// <summary>RC-02 to RC-07 on a baseline: real records break them, so each break is said and nothing is refused.</summary>
internal static class BaselineChecks
{
    public static void Flag(ResponseAssessment visit, BaselineSegment segment, LineOfTherapy line, ResponseConventions conventions, ResponseNotes notes)
    {
        FlagAge(line.StartDay - visit.Day, conventions, notes);
        foreach (var target in segment.Targets)
        {
            FlagTarget(target, visit, notes);
        }

        FlagLimits(segment.Targets, notes);
        foreach (var lesion in segment.Unmeasured)
        {
            notes.Flag(new ResponseFlag("RC-02", Phrase.Of(
                $"{lesion.Id} was not measured at this baseline: it is in no sum of this line.",
                $"{lesion.Id} 在此基线未测量：不计入本线任何总和。")));
        }

        foreach (var lesion in segment.Reselected)
        {
            notes.Flag(new ResponseFlag("RC-02", Phrase.Of(
                $"{lesion.Id} is taken as a target of this line: it was there and measurable at this baseline.",
                $"{lesion.Id} 作为本线靶病灶：在此基线已存在且可测量。")));
        }
    }

    private static void FlagAge(int? age, ResponseConventions conventions, ResponseNotes notes)
    {
        if (age > conventions.BaselineMaxAgeDays)
        {
            notes.Flag(new ResponseFlag("RC-02", Phrase.Of(
                $"The baseline is {age} days before the first dose, more than {conventions.BaselineMaxAgeDays}.",
                $"基线在首次给药前 {age} 天，超过 {conventions.BaselineMaxAgeDays} 天。")));
        }
        else if (age < 0)
        {
            notes.Flag(new ResponseFlag("RC-02", Phrase.Of(
                $"No scan before the first dose: the first one, {-age} days after it, stands in as baseline.",
                $"首次给药前无影像：以其后第 {-age} 天的首次检查代作基线。")));
        }
    }

    private static void FlagTarget(Lesion target, ResponseAssessment visit, ResponseNotes notes)
    {
        if (!Measurability.IsMeasurableKind(target))
        {
            notes.Flag(new ResponseFlag("RC-05", Phrase.Of($"{target.Id}: disease of this kind is not measurable.", $"{target.Id}：此类病变不可测量。")));
        }

        var minimum = Measurability.Minimum(target, visit.Modality, visit.SliceMm);
        if (TargetSum.LengthOf(target.Id, visit.Measurements) is decimal mm && mm < minimum)
        {
            notes.Flag(new ResponseFlag(target.IsNode ? "RC-04" : "RC-03", Phrase.Of(
                $"{target.Id}: {mm} mm at baseline, a target needs {minimum} mm.",
                $"{target.Id}：基线 {mm} mm，靶病灶需达 {minimum} mm。")));
        }

        if (target.LocallyTreatedDay <= visit.Day)
        {
            notes.Flag(new ResponseFlag("RC-06", Phrase.Of(
                $"{target.Id}: treated locally before this baseline; a target only if it has progressed since.",
                $"{target.Id}：基线前接受过局部治疗；仅在其后进展时方可作为靶病灶。")));
        }
    }

    private static void FlagLimits(Lesion[] targets, ResponseNotes notes)
    {
        if (targets.Length > BaselineSegment.MaxTargets)
        {
            notes.Flag(new ResponseFlag("RC-07", Phrase.Of($"{targets.Length} target lesions, more than {BaselineSegment.MaxTargets}.", $"靶病灶 {targets.Length} 个，超过 {BaselineSegment.MaxTargets} 个。")));
        }

        if (targets.Length <= BaselineSegment.MaxTargetsPerOrgan)
        {
            return;
        }

        foreach (var organ in targets.CountBy(Measurability.OrganOf).Where(item => item.Value > BaselineSegment.MaxTargetsPerOrgan))
        {
            notes.Flag(new ResponseFlag("RC-07", Phrase.Of(
                $"{organ.Value} target lesions in one organ ({organ.Key}), more than {BaselineSegment.MaxTargetsPerOrgan}.",
                $"同一器官（{organ.Key}）靶病灶 {organ.Value} 个，超过 {BaselineSegment.MaxTargetsPerOrgan} 个。")));
        }
    }
}
