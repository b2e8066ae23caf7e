using System.Text.Json;
using IcResistance.Domain.CaseFiles.Checks;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>Reads one case from its place in a file and checks it.</summary>
internal static class CaseReading
{
    public static CaseReadOutcome Outcome(JsonPart part)
    {
        if (part.Problem is { } unreadable)
        {
            return new CaseReadOutcome { Position = part.Position, Problems = [unreadable] };
        }

        if (part.Element.ValueKind is not JsonValueKind.Object)
        {
            var shown = JsonValue.Shown(part.Element);
            var problem = new CaseFileProblem(ProblemSeverity.Error, ProblemCode.NotACase, part.Path, shown, Expected.Case);
            return new CaseReadOutcome { Position = part.Position, Problems = [problem] };
        }

        return Outcome(part.Position, part.Path, part.Element);
    }

    private static CaseReadOutcome Outcome(int position, string path, JsonElement element)
    {
        var problems = new List<CaseFileProblem>();
        var context = new ReadContext(problems, CaseCalendar.Of(element));
        var record = ObjectReader.Read(element, path, context, Case).Numbered();
        CaseConsistency.Check(record, new CaseFindings(path, problems));
        if (problems.Count == 0)
        {
            CaseWarnings.Check(record, new CaseFindings(path, problems));
        }

        return new CaseReadOutcome
        {
            Position = position,
            Id = record.Id.Length == 0 ? null : record.Id,
            Record = problems.Exists(problem => problem.Severity is ProblemSeverity.Error) ? null : record,
            Problems = problems.ToValueList(),
        };
    }

    private static CaseRecord Case(ObjectReader source)
    {
        Version(source);
        var id = source.RequiredText("id");
        if (id.Length > 0 && !Forms.CaseId().IsMatch(id))
        {
            source.Refuse(ProblemCode.WrongForm, "id", Expected.CaseId);
        }

        return new CaseRecord
        {
            Id = id,
            Title = source.Text("title"),
            Source = source.Child("source", PatientReading.Source),
            StatedDay0 = source.Child("calendar", StatedDay0)?.Date,
            Day0 = source.Context.Calendar.Day0,
            Patient = source.Child("patient", PatientReading.Patient),
            Drivers = source.List("drivers", PatientReading.Driver),
            Therapies = source.List("therapies", TreatmentReading.Therapy),
            Concomitant = source.List("concomitant", TreatmentReading.Medication),
            AdverseEvents = source.List("adverseEvents", TreatmentReading.AdverseEvent),
            Lesions = source.List("lesions", TumourReading.Lesion),
            Assessments = source.List("assessments", TumourReading.Assessment),
            Specimens = source.List("specimens", LaboratoryReading.Specimen),
            Biomarkers = source.List("biomarkers", LaboratoryReading.Biomarker),
            Genomics = source.List("genomics", LaboratoryReading.Finding),
            Performance = source.List("performance", CourseReading.Performance),
            FollowUp = source.Child("followUp", CourseReading.FollowUp),
            Notes = source.List("notes", CourseReading.Note),
        };
    }

    private static void Version(ObjectReader source)
    {
        source.Require("caseFile");
        if (source.Find("caseFile") is { } value && !(value.ValueKind is JsonValueKind.Number && value.TryGetDecimal(out var version) && version == 1))
        {
            source.Refuse(ProblemCode.OtherVersion, "caseFile", Expected.Version);
        }
    }

    private static StatedDate StatedDay0(ObjectReader source)
    {
        source.Require("day0");
        return new StatedDate(source.Date("day0"));
    }

    private sealed record StatedDate(DateOnly? Date);
}
