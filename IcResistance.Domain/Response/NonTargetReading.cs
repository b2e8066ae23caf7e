using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>RC-16, IR-14: the non-target status of a visit, as the reader gave it or as codes, states and words imply.</summary>
/// <remarks>Progression of non-target disease is a reader's judgement and is never computed from millimetres.</remarks>
internal static class NonTargetReading
{
    /// <summary>The status, or null when the examination says nothing of non-target disease.</summary>
    public static NonTargetStatus? Of(ResponseAssessment visit, BaselineSegment segment, NonTargetStatus? last) =>
        visit.NonTarget ?? FromCode(visit.NonTargetChange, last) ?? FromLesions(visit, segment.NonTargets);

    /// <summary>Further increase of non-target disease, which confirms a pending one even if it is not unequivocal again (IR-03).</summary>
    public static bool IsFurtherIncrease(ResponseAssessment visit, BaselineSegment segment)
    {
        if (visit.NonTargetChange is NonTargetChange.IncreaseFromLast)
        {
            return true;
        }

        foreach (var lesion in segment.NonTargets)
        {
            if (ChangeOf(visit, lesion) is LesionChangeKind.Larger)
            {
                return true;
            }
        }

        return false;
    }

    private static NonTargetStatus? FromCode(NonTargetChange? code, NonTargetStatus? last) => code switch
    {
        NonTargetChange.Unequivocal => NonTargetStatus.Pd,
        NonTargetChange.NoChangeFromLast or NonTargetChange.IncreaseFromLast when last is NonTargetStatus.Pd => NonTargetStatus.Pd,
        NonTargetChange.NoChangeFromLast or NonTargetChange.IncreaseFromLast => NonTargetStatus.NonCrNonPd,
        NonTargetChange.NoChange or NonTargetChange.Increase => NonTargetStatus.NonCrNonPd,
        null => null,
    };

    private static NonTargetStatus? FromLesions(ResponseAssessment visit, Lesion[] lesions)
    {
        var (seen, gone) = (0, 0);
        foreach (var lesion in lesions)
        {
            if (IsThere(visit, lesion) is bool there)
            {
                (seen, gone) = there ? (seen + 1, gone) : (seen, gone + 1);
            }
        }

        return seen > 0 ? NonTargetStatus.NonCrNonPd
            : gone == 0 ? null
            : gone == lesions.Length ? NonTargetStatus.Cr
            : NonTargetStatus.Ne;
    }

    private static bool? IsThere(ResponseAssessment visit, Lesion lesion) =>
        TargetSum.LengthOf(lesion.Id, visit.Measurements) is decimal mm
            ? lesion.IsNode ? mm >= TargetSum.NormalNodeMm : mm > 0
            : ChangeOf(visit, lesion) switch
            {
                LesionChangeKind.Resolved => false,
                LesionChangeKind.Smaller or LesionChangeKind.Stable or LesionChangeKind.Larger or LesionChangeKind.New => true,
                null => null,
            };

    private static LesionChangeKind? ChangeOf(ResponseAssessment visit, Lesion lesion)
    {
        for (var i = 0; i < visit.LesionChanges.Count; i++)
        {
            if (visit.LesionChanges[i].Lesion == lesion.Id)
            {
                return visit.LesionChanges[i].Change;
            }
        }

        return null;
    }
}
