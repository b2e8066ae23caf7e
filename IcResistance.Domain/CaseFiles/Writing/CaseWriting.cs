using System.Text.Json;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Writing;

/// <summary>A whole case, and its parts that are not lists of events.</summary>
internal static class CaseWriting
{
    public static void Case(Utf8JsonWriter json, CaseRecord record) => json.Object(record, Properties);

    private static void Properties(Utf8JsonWriter json, CaseRecord record)
    {
        json.WriteNumber("caseFile", 1);
        json.WriteString("id", record.Id);
        json.Text("title", record.Title);
        json.Child("source", record.Source, Source);
        if (record.StatedDay0 is { } day0)
        {
            json.WriteStartObject("calendar");
            json.Date("day0", day0);
            json.WriteEndObject();
        }

        json.Child("patient", record.Patient, Patient);
        json.List("drivers", record.Drivers, Driver);
        json.List("therapies", record.Therapies, EventWriting.Therapy);
        json.List("concomitant", record.Concomitant, EventWriting.Medication);
        json.List("adverseEvents", record.AdverseEvents, EventWriting.AdverseEvent);
        json.List("lesions", record.Lesions, AssessmentWriting.Lesion);
        json.List("assessments", record.Assessments, AssessmentWriting.Assessment);
        json.List("specimens", record.Specimens, EventWriting.Specimen);
        json.List("biomarkers", record.Biomarkers, EventWriting.Biomarker);
        json.List("genomics", record.Genomics, EventWriting.Finding);
        json.List("performance", record.Performance, EventWriting.Performance);
        json.Child("followUp", record.FollowUp, EventWriting.FollowUp);
        json.List("notes", record.Notes, EventWriting.Note);
    }

    private static void Source(Utf8JsonWriter json, PublicationSource source)
    {
        json.Text("citation", source.Citation);
        json.Text("doi", source.Doi);
        json.Text("pmid", source.Pmid);
        json.Text("url", source.Url);
    }

    private static void Patient(Utf8JsonWriter json, Patient patient)
    {
        json.Choice("sex", patient.Sex);
        json.Number("ageAtDay0", patient.AgeAtDay0);
        json.Date("birthDate", patient.BirthDate);
        json.Choice("primary", patient.Primary);
        json.Text("primaryText", patient.PrimaryText);
        json.Choice("driverStatus", patient.DriverStatus);
        json.Choice("histology", patient.Histology);
        json.Text("histologyText", patient.HistologyText);
        json.Text("stage", patient.Stage);
        json.Number("ecog", patient.Ecog);
        json.Number("heightCm", patient.HeightCm);
        json.Number("weightKg", patient.WeightKg);
        json.Number("bmi", patient.Bmi);
        json.Child("smoking", patient.Smoking, Smoking);
        json.List("comorbidities", patient.Comorbidities, Comorbidity);
        json.Text("wishes", patient.Wishes);
    }

    private static void Smoking(Utf8JsonWriter json, Smoking smoking)
    {
        json.Choice("status", smoking.Status);
        json.Number("packYears", smoking.PackYears);
    }

    private static void Comorbidity(Utf8JsonWriter json, Comorbidity comorbidity)
    {
        json.WriteString("name", comorbidity.Name);
        json.Choice("category", comorbidity.Category);
        json.Flag("active", comorbidity.Active);
    }

    private static void Driver(Utf8JsonWriter json, DriverGene driver)
    {
        json.WriteString("gene", driver.Gene);
        json.Choice<DriverGeneStatus>("status", driver.Status);
        json.Text("detail", driver.Detail);
    }
}
