using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>Courses: anticancer therapies, other drugs, adverse events.</summary>
internal static class TreatmentReading
{
    public static Therapy Therapy(ObjectReader source)
    {
        var time = source.Time();
        return new Therapy
        {
            Name = source.RequiredText("name"),
            Kind = source.RequiredChoice<TherapyKind>("kind"),
            Agents = source.Texts("agents"),
            Line = source.Integer("line", 1, 30),
            Intent = source.Choice<TherapyIntent>("intent"),
            Time = time,
            End = source.End(time),
            Cycles = source.Integer("cycles", 0, 500),
            Site = source.Text("site"),
            DoseGy = source.Number("doseGy", 0, 200),
            Fractions = source.Integer("fractions", 1, 100),
            StopReason = source.Choice<StopReason>("stopReason"),
        };
    }

    public static ConcomitantMedication Medication(ObjectReader source)
    {
        var time = source.Time();
        return new ConcomitantMedication
        {
            Name = source.RequiredText("name"),
            Kind = source.RequiredChoice<ConcomitantKind>("kind"),
            Time = time,
            End = source.End(time),
            PrednisoneEquivalentMgPerDay = source.Number("prednisoneEquivalentMgPerDay", 0, 2000),
            Indication = source.Text("indication"),
        };
    }

    public static AdverseEvent AdverseEvent(ObjectReader source)
    {
        var time = source.Time();
        return new AdverseEvent
        {
            Name = source.RequiredText("name"),
            Grade = source.Integer("grade", 1, 5),
            Time = time,
            End = source.End(time),
            ImmuneRelated = source.Flag("immuneRelated"),
        };
    }
}
