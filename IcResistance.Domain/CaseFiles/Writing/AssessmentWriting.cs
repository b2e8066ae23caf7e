using System.Text.Json;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Writing;

/// <summary>Lesions and the assessments that measured them.</summary>
internal static class AssessmentWriting
{
    public static void Lesion(Utf8JsonWriter json, Lesion lesion)
    {
        json.WriteString("id", lesion.Id);
        json.WriteString("organ", lesion.Organ);
        json.Text("site", lesion.Site);
        json.Flag("node", lesion.Node);
        json.Choice("role", lesion.Role);
        json.Number("locallyTreatedDay", lesion.LocallyTreatedDay);
    }

    public static void Assessment(Utf8JsonWriter json, ResponseAssessment item)
    {
        json.Time(item.Time);
        json.Choice("modality", item.Modality);
        json.Number("sliceMm", item.SliceMm);
        json.Texts("regions", item.Regions);
        json.List("measurements", item.Measurements, Measurement);
        json.Number("targetSumMm", item.TargetSumMm);
        json.Number("targetChangePercent", item.TargetChangePercent);
        json.Choice("nonTarget", item.NonTarget);
        json.Choice("nonTargetChange", item.NonTargetChange);
        json.Choice("newLesions", item.NewLesions);
        json.Texts("newLesionSites", item.NewLesionSites);
        json.Number("afterCycle", item.AfterCycle);
        json.List("lesionChanges", item.LesionChanges, Change);
        json.Flag("clinicallyStable", item.ClinicallyStable);
        json.Child("reported", item.Reported, Reported);
    }

    private static void Measurement(Utf8JsonWriter json, LesionMeasurement item)
    {
        json.WriteString("lesion", item.Lesion);
        json.Number("mm", item.Mm);
        json.Choice("state", item.State);
        json.Text("mergedInto", item.MergedInto);
    }

    private static void Change(Utf8JsonWriter json, LesionChange item)
    {
        json.Text("lesion", item.Lesion);
        json.Text("site", item.Site);
        json.Choice<LesionChangeKind>("change", item.Change);
    }

    private static void Reported(Utf8JsonWriter json, ReportedResponse item)
    {
        json.Choice("recist", item.Recist);
        json.Choice("irecist", item.Irecist);
        json.Text("text", item.Text);
    }
}
