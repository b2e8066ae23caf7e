using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response.Entry;

/// <summary>Makes facts of what was typed, as far as it can be read. What was not answered stays unstated.</summary>
internal static class TypedVisitReading
{
    private static readonly char[] s_separators = [',', ';', '，', '、', '；'];

    public static ResponseAssessment Visit(CaseRecord record, TypedVisit typed, EventTime time)
    {
        var rows = typed.Lesions.Concat(Readable(record, typed).Select(added => added.Row with { Lesion = added.Id })).Select(Measurement).OfType<LesionMeasurement>().ToList();
        return new ResponseAssessment
        {
            Time = time,
            Modality = typed.Modality,
            SliceMm = TypedText.ReadNumber(typed.SliceMm) is { } slice and > 0 ? slice : null,
            Regions = TextList(typed.Regions),
            Measurements = IsFurtherExamination(record, time, rows) ? default : rows.ToValueList(),
            NonTarget = typed.NonTarget,
            NonTargetChange = typed.NonTargetChange,
            NewLesions = typed.NewLesionCall,
            NewLesionSites = Sites(record, typed),
            ClinicallyStable = typed.ClinicallyStable,
            Reported = Reported(typed),
        };
    }

    /// <summary>The record with the visit in order of time and with its new lesions.</summary>
    public static (CaseRecord Record, int Index) Add(CaseRecord record, TypedVisit typed, ResponseAssessment visit)
    {
        var visits = record.Assessments.ToList();
        var later = visits.FindIndex(other => other.Day > visit.Day);
        var index = later < 0 ? visits.Count : later;
        visits.Insert(index, visit);
        var added = Readable(record, typed).Select(item => item.ToLesion(record)).ToList();
        var lesions = added.Count == 0 ? record.Lesions : [.. record.Lesions, .. added];
        return ((record with { Assessments = visits.ToValueList(), Lesions = lesions }).Numbered(), index);
    }

    /// <summary>New lesions that can be referred to: with an id of their own.</summary>
    private static IEnumerable<TypedNewLesion> Readable(CaseRecord record, TypedVisit typed) =>
        typed.NewLesions.Where(added => added.Id.Length > 0 && record.FindLesion(added.Id) is null).DistinctBy(added => added.Id);

    /// <summary>
    /// C17: a brain MRI beside a CT looks at none of the targets and belongs to the CT's visit. Rows that say so for every lesion
    /// would make it a visit of its own at which nothing was evaluable.
    /// </summary>
    private static bool IsFurtherExamination(CaseRecord record, EventTime time, List<LesionMeasurement> rows) =>
        rows.TrueForAll(row => row.State is LesionState.NotAssessed)
        && record.Assessments.Any(other => other.Measurements.Count > 0 && other.Day - time.Day is { } days && Math.Abs(days) <= ResponseConventions.Default.VisitMergeDays);

    private static LesionMeasurement? Measurement(TypedLesion row) => row switch
    {
        { MergedInto: { } other } => new() { Lesion = row.Lesion, State = LesionState.Absent, MergedInto = other },
        { HasLength: true } => LengthRule.Read(row.Mm) is { } mm ? new() { Lesion = row.Lesion, Mm = mm } : null,
        { State: { } state } => new() { Lesion = row.Lesion, State = state },
        _ => null,
    };

    private static ValueList<string> Sites(CaseRecord record, TypedVisit typed)
    {
        var sites = Readable(record, typed).Where(added => added.Role is LesionRole.New && added.Organ.Trim().Length > 0).Select(added => added.Organ.Trim()).Distinct().ToValueList();
        return sites.Count > 0 ? sites : default;
    }

    private static ReportedResponse? Reported(TypedVisit typed)
    {
        var reported = new ReportedResponse { Recist = typed.ReportedRecist, Irecist = typed.ReportedIrecist, Text = TypedText.OrNull(typed.ReportedText) };
        return reported == new ReportedResponse() ? null : reported;
    }

    private static ValueList<string> TextList(string text)
    {
        var items = text.Split(s_separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return items.Length > 0 ? items.ToValueList() : default;
    }
}
