using System.Text.Json;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Writing;

/// <summary>The lists of events other than assessments.</summary>
internal static class EventWriting
{
    public static void Therapy(Utf8JsonWriter json, Therapy item)
    {
        json.WriteString("name", item.Name);
        json.Choice<TherapyKind>("kind", item.Kind);
        json.Texts("agents", item.Agents);
        json.Number("line", item.Line);
        json.Choice("intent", item.Intent);
        json.Time(item.Time);
        json.End(item.End);
        json.Number("cycles", item.Cycles);
        json.Text("site", item.Site);
        json.Number("doseGy", item.DoseGy);
        json.Number("fractions", item.Fractions);
        json.Choice("stopReason", item.StopReason);
    }

    public static void Medication(Utf8JsonWriter json, ConcomitantMedication item)
    {
        json.WriteString("name", item.Name);
        json.Choice<ConcomitantKind>("kind", item.Kind);
        json.Time(item.Time);
        json.End(item.End);
        json.Number("prednisoneEquivalentMgPerDay", item.PrednisoneEquivalentMgPerDay);
        json.Text("indication", item.Indication);
    }

    public static void AdverseEvent(Utf8JsonWriter json, AdverseEvent item)
    {
        json.WriteString("name", item.Name);
        json.Number("grade", item.Grade);
        json.Time(item.Time);
        json.End(item.End);
        json.Flag("immuneRelated", item.ImmuneRelated);
    }

    public static void Specimen(Utf8JsonWriter json, Specimen item)
    {
        json.WriteString("id", item.Id);
        json.Time(item.Time);
        json.Choice<SpecimenType>("type", item.Type);
        json.Text("site", item.Site);
        json.Number("purityPercent", item.PurityPercent);
        json.Choice("histology", item.Histology);
        json.Text("histologyText", item.HistologyText);
        json.Text("assay", item.Assay);
        json.Texts("covers", item.Covers);
        json.Number("afterCycle", item.AfterCycle);
    }

    public static void Biomarker(Utf8JsonWriter json, BiomarkerMeasurement item)
    {
        json.Time(item.Time);
        json.WriteString("marker", item.Marker);
        json.Number("value", item.Value);
        json.Choice("comparator", item.Comparator);
        json.Text("text", item.Text);
        json.Text("unit", item.Unit);
        json.Text("assay", item.Assay);
        json.Text("specimen", item.Specimen);
        json.Number("referenceLow", item.ReferenceLow);
        json.Number("referenceHigh", item.ReferenceHigh);
        json.Number("afterCycle", item.AfterCycle);
    }

    public static void Finding(Utf8JsonWriter json, GenomicFinding item)
    {
        json.Time(item.Time);
        json.Text("specimen", item.Specimen);
        json.WriteString("gene", item.Gene);
        json.Text("alteration", item.Alteration);
        json.Choice<AlterationClass>("class", item.Class);
        json.Choice("pathogenicity", item.Pathogenicity);
        json.Choice("zygosity", item.Zygosity);
        json.Number("vafPercent", item.VafPercent);
        json.Number("afterCycle", item.AfterCycle);
    }

    public static void Performance(Utf8JsonWriter json, PerformanceStatus item)
    {
        json.Time(item.Time);
        json.WriteNumber("ecog", item.Ecog);
    }

    public static void FollowUp(Utf8JsonWriter json, FollowUp item)
    {
        json.Time(item.Time);
        json.Choice<VitalStatus>("status", item.Status);
        json.Text("cause", item.Cause);
    }

    public static void Note(Utf8JsonWriter json, ClinicalNote item)
    {
        json.Time(item.Time);
        json.WriteString("text", item.Text);
    }
}
