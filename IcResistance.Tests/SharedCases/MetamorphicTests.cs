using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.SharedCases;

/// <summary>What must hold between two assessments of a case and of the same case changed in a way that cannot matter, or can only take away.</summary>
public sealed partial class MetamorphicTests
{
    /// <summary>A whole number of leap cycles: every month keeps its length.</summary>
    private const int YearsOfShift = 28;

    public static TheoryData<string> Cases => [.. SampleCaseAssessments.Records.Select(record => record.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void IrrelevantFacts_Added_ChangeNothing(string id)
    {
        var record = Find(id);
        var tissue = record.Specimens.FirstOrDefault(item => item.Type is SpecimenType.Tissue);
        var more = (record with
        {
            Notes = [.. record.Notes, new ClinicalNote { Time = EventTime.OnDay(30), Text = "Progression? B2M lost? no." }],
            Biomarkers = [.. record.Biomarkers, new BiomarkerMeasurement { Time = EventTime.OnDay(30), Marker = "unknown-marker", Value = 900, Unit = "x", Assay = "y" }],
            Genomics = [.. record.Genomics, new GenomicFinding { Time = tissue?.Time ?? EventTime.Undated, Specimen = tissue?.Id, Gene = "TTN", Class = AlterationClass.Missense, Pathogenicity = Pathogenicity.Vus }],
            AdverseEvents = [.. record.AdverseEvents, new AdverseEvent { Name = "alopecia", Grade = 1, Time = EventTime.OnDay(40) }],
            Concomitant = [.. record.Concomitant, new ConcomitantMedication { Name = "vitamin D", Kind = ConcomitantKind.Other, Time = EventTime.OnDay(-90) }],
        }).Numbered();

        Assert.Empty(Conclusions.Of(record).DifferencesTo(Conclusions.Of(more)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void AFactLess_NeverTurnsUnknownIntoNo(string id)
    {
        var record = Find(id);
        var whole = Conclusions.Of(record);

        var decided = FactRemovals.Of(record).SelectMany(item => whole.UnknownsDecidedIn(Conclusions.Of(item.Record)).Select(text => $"without {item.What}: {text}"));

        Assert.Empty(decided);
    }

    [Fact]
    public void SeveralFactsLess_NeverTurnUnknownIntoNo() => Gen.Select(Gen.Int[0, SampleCaseAssessments.Records.Count - 1], Gen.Int.Array[2, 6]).Sample(
        (number, picks) =>
        {
            var record = SampleCaseAssessments.Records[number];
            var fewer = picks.Aggregate(record, (rest, pick) => FactRemovals.Of(rest).ToList() is var removals ? removals[(pick & int.MaxValue) % removals.Count].Record : rest);
            return !Conclusions.Of(record).UnknownsDecidedIn(Conclusions.Of(fewer)).Any();
        },
        iter: 300);

    [Theory]
    [MemberData(nameof(Cases))]
    public void CalendarDates_AllShiftedAlike_ChangeNothing(string id)
    {
        var text = CaseFileWriter.Write(Find(id));
        var shifted = Date().Replace(text, match => DateOnly.ParseExact(match.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            .AddYears(YearsOfShift).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        Assert.Empty(Conclusions.Of(Find(id)).DifferencesTo(Conclusions.Of(CaseFileReader.Read(shifted).Records.Single())));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Lists_WhoseOrderCarriesNoTime_MayStandInAnyOrder(string id)
    {
        var record = Find(id);
        var reversed = (record with
        {
            Drivers = record.Drivers.Reverse().ToValueList(),
            Lesions = record.Lesions.Reverse().ToValueList(),
            Patient = record.Patient is { } patient ? patient with { Comorbidities = patient.Comorbidities.Reverse().ToValueList() } : null,
            Concomitant = ReversedIfDated(record.Concomitant),
            AdverseEvents = ReversedIfDated(record.AdverseEvents),
            Specimens = ReversedIfDated(record.Specimens.Select(item => item with { Covers = item.Covers.Reverse().ToValueList() }).ToValueList()),
            Biomarkers = ReversedIfDated(record.Biomarkers),
            Genomics = ReversedIfDated(record.Genomics),
            Performance = ReversedIfDated(record.Performance),
            Assessments = ReversedIfDated(record.Assessments.Select(item => item with { Measurements = item.Measurements.Reverse().ToValueList() }).ToValueList()),
        }).Numbered();

        Assert.Empty(Conclusions.Of(record).DifferencesTo(Conclusions.Of(reversed)));
    }

    private static CaseRecord Find(string id) => SampleCaseAssessments.Records.Single(record => record.Id == id);

    /// <summary>Only of a list where every event has a day of its own: else the order tells what came first.</summary>
    private static ValueList<T> ReversedIfDated<T>(ValueList<T> events)
        where T : ClinicalEvent => events.All(item => item.Day is not null) ? events.Reverse().ToValueList() : events;

    [GeneratedRegex(@"(19|20)\d\d-\d\d-\d\d")]
    private static partial Regex Date();
}
