using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Checks;

/// <summary>What is possible but doubtful: the case is read and somebody should look.</summary>
internal static class CaseWarnings
{
    public static void Check(CaseRecord record, CaseFindings findings)
    {
        foreach (var item in record.Biomarkers)
        {
            MarkerValues.Warn(item, findings);
            SoftRange(item, findings);
            ReferenceRange(item, findings);
        }

        foreach (var assessment in record.Assessments)
        {
            LargeLesions(assessment, findings);
        }

        ImpossibleSequences.Check(record, findings);
    }

    private static void SoftRange(BiomarkerMeasurement item, CaseFindings findings)
    {
        if (item.Value is not { } value || MarkerDictionary.Current.Find(item.Marker) is not { } entry || entry.FindUnit(item.Unit) is not { } unit)
        {
            return;
        }

        var limit = unit.SoftHigh ?? (unit.SoftTimesUpperLimit * item.ReferenceHigh);
        if (value > limit)
        {
            var expectation = Phrase.Of(
                $"{entry.Id} is seldom above {limit} {unit.Name}; please check ({entry.Rule})",
                $"{entry.Id} 很少高于 {limit} {unit.Name}；请核对（{entry.Rule}）");
            findings.Warn(ProblemCode.OutsideSoftRange, $"{item.Path}.value", CaseFindings.Shown(value), expectation);
        }
    }

    private static void ReferenceRange(BiomarkerMeasurement item, CaseFindings findings)
    {
        if (item.ReferenceLow is { } low && low > item.ReferenceHigh)
        {
            var expectation = new Phrase("the lower reference limit is above the upper one", "参考下限高于参考上限");
            findings.Warn(ProblemCode.ReferenceRangeReversed, $"{item.Path}.referenceLow", CaseFindings.Shown(low), expectation);
        }
    }

    private static void LargeLesions(ResponseAssessment assessment, CaseFindings findings)
    {
        foreach (var (index, item) in assessment.Measurements.Index())
        {
            if (item.Mm is { } mm && mm > CheckConventions.Default.VeryLargeLesionMm)
            {
                var expectation = new Phrase("a lesion of more than 300 mm; please check (RC-01)", "病灶大于 300 mm；请核对（RC-01）");
                findings.Warn(ProblemCode.VeryLargeLesion, $"{assessment.Path}.measurements[{index}].mm", CaseFindings.Shown(mm), expectation);
            }
        }
    }
}
