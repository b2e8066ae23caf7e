using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>The person, the tumour at the start and where the case was published.</summary>
internal static class PatientReading
{
    public static PublicationSource Source(ObjectReader source) => new()
    {
        Citation = source.Text("citation"),
        Doi = source.Text("doi", Forms.Doi(), Expected.Doi),
        Pmid = source.Text("pmid", Forms.Pmid(), Expected.Pmid),
        Url = source.Text("url", Forms.Url(), Expected.Url),
    };

    public static Patient Patient(ObjectReader source)
    {
        if (source.Has("ageAtDay0") && source.Has("birthDate"))
        {
            source.Refuse(ProblemCode.AgeAndBirthDate, "birthDate", Expected.AgeOrBirthDate);
        }

        return new Patient
        {
            Sex = source.Choice<Sex>("sex"),
            AgeAtDay0 = source.Integer("ageAtDay0", 0, 120),
            BirthDate = source.Date("birthDate"),
            Primary = source.Choice<PrimarySite>("primary"),
            PrimaryText = source.Text("primaryText"),
            DriverStatus = source.Choice<DriverStatus>("driverStatus"),
            Histology = source.Choice<Histology>("histology"),
            HistologyText = source.Text("histologyText"),
            Stage = source.Text("stage"),
            Ecog = source.Integer("ecog", 0, 4),
            HeightCm = source.Number("heightCm", 50, 250),
            WeightKg = source.Number("weightKg", 20, 400),
            Bmi = source.Number("bmi", 10, 80),
            Smoking = source.Child("smoking", Smoking),
            Comorbidities = source.List("comorbidities", Comorbidity),
            Wishes = source.Text("wishes"),
        };
    }

    public static DriverGene Driver(ObjectReader source) => new()
    {
        Gene = source.RequiredText("gene"),
        Status = source.RequiredChoice<DriverGeneStatus>("status"),
        Detail = source.Text("detail"),
    };

    private static Smoking Smoking(ObjectReader source) => new()
    {
        Status = source.Choice<SmokingStatus>("status"),
        PackYears = source.Number("packYears", 0, 200),
    };

    private static Comorbidity Comorbidity(ObjectReader source) => new()
    {
        Name = source.RequiredText("name"),
        Category = source.Choice<ComorbidityCategory>("category"),
        Active = source.Flag("active"),
    };
}
