using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>Lesions and the assessments that measured them.</summary>
internal static class TumourReading
{
    private const int MaxSliceMm = 50;

    public static Lesion Lesion(ObjectReader source) => new()
    {
        Id = source.RequiredText("id"),
        Organ = source.RequiredText("organ"),
        Site = source.Text("site"),
        Node = source.Flag("node"),
        Role = source.Choice<LesionRole>("role"),
        LocallyTreatedDay = source.Day("locallyTreatedDay"),
    };

    public static ResponseAssessment Assessment(ObjectReader source) => new()
    {
        Time = source.Time(),
        Modality = source.Choice<Modality>("modality"),
        SliceMm = SliceMm(source),
        Regions = source.Texts("regions"),
        Measurements = source.List("measurements", Measurement),
        TargetSumMm = source.Number("targetSumMm", 0, 5000),
        TargetChangePercent = source.Number("targetChangePercent", -100, 10000),
        NonTarget = source.Choice<NonTargetStatus>("nonTarget"),
        NonTargetChange = source.Choice<NonTargetChange>("nonTargetChange"),
        NewLesions = source.Choice<NewLesionStatus>("newLesions"),
        NewLesionSites = source.Texts("newLesionSites"),
        AfterCycle = source.Integer("afterCycle", 0, 500),
        LesionChanges = source.List("lesionChanges", Change),
        ClinicallyStable = source.Flag("clinicallyStable"),
        Reported = source.Child("reported", Reported),
    };

    private static LesionMeasurement Measurement(ObjectReader source)
    {
        if (source.Has("mm") == source.Has("state"))
        {
            source.Refuse(ProblemCode.LengthAndState, Expected.LengthOrState);
        }

        return new LesionMeasurement
        {
            Lesion = source.RequiredText("lesion"),
            Mm = source.Number("mm", 0, 500),
            State = source.Choice<LesionState>("state"),
            MergedInto = source.Text("mergedInto"),
        };
    }

    private static LesionChange Change(ObjectReader source)
    {
        if (!source.Has("lesion") && !source.Has("site"))
        {
            source.Refuse(ProblemCode.ChangeOfNothing, Expected.LesionOrSite);
        }

        return new LesionChange
        {
            Lesion = source.Text("lesion"),
            Site = source.Text("site"),
            Change = source.RequiredChoice<LesionChangeKind>("change"),
        };
    }

    private static ReportedResponse Reported(ObjectReader source) => new()
    {
        Recist = source.Choice<RecistCategory>("recist"),
        Irecist = source.Choice<IrecistCategory>("irecist"),
        Text = source.Text("text"),
    };

    private static decimal? SliceMm(ObjectReader source)
    {
        var slice = source.Number("sliceMm");
        if (slice is <= 0 or > MaxSliceMm)
        {
            source.Refuse(ProblemCode.OutOfRange, "sliceMm", Expected.NumberAbove(0, MaxSliceMm));
        }

        return slice;
    }
}
