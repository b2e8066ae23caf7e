using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Record;
using static IcResistance.Tests.Domain.CaseFiles.Editing.EditCase;

namespace IcResistance.Tests.Domain.CaseFiles.Editing;

public sealed class FactEditorTests
{
    [Fact]
    public void Correction_OneField_ChangesThatAndNothingElse()
    {
        var changed = Change(Dated, FactKind.Biomarker, 1, "value", "211,5");

        var expected = CaseFileWriter.Write(Dated).Replace("210.0", "211.5", StringComparison.Ordinal);
        Assert.Equal(expected, CaseFileWriter.Write(changed));
    }

    [Theory]
    [InlineData(FactKind.Biomarker, 1, "value", "")]
    [InlineData(FactKind.Biomarker, 1, "value", "much")]
    [InlineData(FactKind.Biomarker, 0, "value", "160")]
    [InlineData(FactKind.Biomarker, 0, "marker", "")]
    [InlineData(FactKind.Biomarker, 0, "time", "2022-02-30")]
    [InlineData(FactKind.Biomarker, 0, "when", "on-ici")]
    [InlineData(FactKind.Therapy, 0, "line", "1.5")]
    [InlineData(FactKind.Therapy, 0, "name", " ")]
    [InlineData(FactKind.Therapy, 0, "end", "2021-01-01")]
    [InlineData(FactKind.Specimen, 0, "purityPercent", "101")]
    [InlineData(FactKind.Finding, 0, "specimen", "S9")]
    [InlineData(FactKind.Assessment, 0, "measurements.T1", "-3")]
    [InlineData(FactKind.Assessment, 0, "measurements.N1", "0")]
    [InlineData(FactKind.Assessment, 0, "sliceMm", "0")]
    [InlineData(FactKind.Assessment, 0, "lesionChanges", "T1: bigger")]
    public void Correction_WhatAnImportWouldRefuse_IsRefusedAtItsField(FactKind kind, int index, string field, string text)
    {
        var check = FactEditor.Check(Dated, Open(Dated, kind, index).With(field, text));

        Assert.False(check.CanBeSaved);
        Assert.NotEmpty(check.Of(field));
        Assert.All(check.Problems, problem => Assert.Equal((ProblemSeverity.Error, field), (problem.Severity, problem.Field)));
    }

    [Fact]
    public void Correction_ToAUnitThatIsNotRead_WarnsAtItsFieldAndCanBeSaved()
    {
        var check = FactEditor.Check(Dated, Open(Dated, FactKind.Biomarker, 1).With("unit", "furlong"));

        Assert.True(check.CanBeSaved);
        Assert.Contains(check.Of("unit"), problem => problem.Severity is ProblemSeverity.Warning);
    }

    [Fact]
    public void Correction_DoubtfulValue_IsTakenWithAWarningAtItsField()
    {
        var check = FactEditor.Check(Dated, Open(Dated, FactKind.Biomarker, 1).With("value", "6000"));

        Assert.True(check.CanBeSaved);
        Assert.Equal(ProblemSeverity.Warning, Assert.Single(check.Of("value")).Severity);
    }

    [Fact]
    public void Correction_CaseThatWasDoubtfulBefore_SaysNothingOfOldDoubts()
    {
        var doubtful = Change(Dated, FactKind.Biomarker, 1, "value", "6000");

        Assert.Empty(FactEditor.Check(doubtful, Open(doubtful, FactKind.Biomarker, 2).With("value", "300")).Problems);
    }

    [Theory]
    [InlineData("2022-06-10", 101, null)]
    [InlineData("101", 101, null)]
    [InlineData("１０１", 101, null)]
    public void Correction_OfADay_StaysADayInACaseWithACalendar(string text, int day, string? date)
    {
        var time = Change(Dated, FactKind.Biomarker, 1, "time", text).Biomarkers[1].Time;

        Assert.Equal((day, date), (time.Day, time.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Correction_OfADate_StaysADate() =>
        Assert.Equal(new DateOnly(2023, 2, 1), Change(Dated, FactKind.Therapy, 0, "end", "2023-02-01").Therapies[0].End.Date);

    [Fact]
    public void Correction_RelativeCase_TakesDaysAndNoDate()
    {
        var typed = Open(Relative, FactKind.Biomarker, 0);

        Assert.Equal(45, FactEditor.Check(Relative, typed.With("time", "45")).Record!.Biomarkers[0].Day);
        Assert.Contains("no calendar", Assert.Single(FactEditor.Check(Relative, typed.With("time", "2022-01-01")).Of("time")).Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Correction_DayTakenAway_IsUndatedNotLost()
    {
        var changed = Change(Dated, FactKind.Biomarker, 1, "time", "");

        Assert.Equal(EventTime.Undated, changed.Biomarkers[1].Time);
    }

    [Fact]
    public void Correction_LaterThanItsNeighbor_GoesWhereItsDayBelongs()
    {
        var check = FactEditor.Check(Dated, Open(Dated, FactKind.Biomarker, 1).With("time", "300"));

        Assert.Equal(new FactPlace(FactKind.Biomarker, 2), check.Place);
        Assert.Equal([-20, 200, 300], check.Record!.Biomarkers.Select(item => item.Day!.Value));
    }

    [Fact]
    public void Correction_LesionNotSeenAnyMore_ReplacesItsLength()
    {
        var rows = Change(Dated, FactKind.Assessment, 0, "measurements.T1", "merged:N1").Assessments[0].Measurements;

        Assert.Equal(new LesionMeasurement { Lesion = "T1", State = LesionState.Absent, MergedInto = "N1" }, rows[0]);
        Assert.Equal(LesionState.NotAssessed, rows[1].State);
    }

    [Fact]
    public void Addition_WithItsDay_StandsInOrderOfTime()
    {
        var typed = New(Dated, FactKind.Biomarker).With("marker", "ldh").With("value", "250").With("unit", "U/L").With("time", "2022-07-01");

        var check = FactEditor.Check(Dated, typed);

        Assert.Equal(new FactPlace(FactKind.Biomarker, 2), check.Place);
        Assert.Equal((new DateOnly(2022, 7, 1), 122), (check.Record!.Biomarkers[2].Time.Date!.Value, check.Record.Biomarkers[2].Day!.Value));
    }

    [Fact]
    public void Addition_EmptyForm_NamesEveryRequiredField()
    {
        var check = FactEditor.Check(Dated, New(Dated, FactKind.Finding));

        Assert.Equal(["class", "gene"], check.Problems.Select(problem => problem.Field).Order());
    }

    [Fact]
    public void Addition_FirstOfItsKind_MakesTheList()
    {
        var check = FactEditor.Check(Relative, New(Relative, FactKind.AdverseEvent).With("name", "pneumonitis").With("grade", "2"));

        Assert.Equal("pneumonitis", Assert.Single(check.Record!.AdverseEvents).Name);
    }

    [Fact]
    public void Addition_DayToCome_IsAskedAbout()
    {
        var typed = Open(Dated, FactKind.Biomarker, 2).With("time", "2022-12-24");

        Assert.Equal(ProblemSeverity.Warning, Assert.Single(FactEditor.Check(Dated, typed, today: new DateOnly(2022, 12, 23)).Of("time")).Severity);
        Assert.Empty(FactEditor.Check(Dated, typed, today: new DateOnly(2022, 12, 24)).Problems);
    }

    [Fact]
    public void Removal_OfASpecimenThatOthersReferTo_IsRefusedAndSaysHowMany()
    {
        var check = FactEditor.Remove(Dated, new FactPlace(FactKind.Specimen, 0));

        Assert.False(check.CanBeSaved);
        Assert.StartsWith("2 other entries refer to this specimen", Assert.Single(check.Problems).Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Removal_OfTheTreatmentThatGivesDay0_IsRefusedInOneSentence()
    {
        var dated = Read("""
            { "caseFile": 1, "id": "a", "therapies": [ { "name": "nivolumab", "kind": "ici", "date": "2022-03-01" } ],
              "notes": [ { "date": "2022-03-05", "text": "x" }, { "date": "2022-03-06", "text": "y" } ] }
            """);

        Assert.StartsWith("This treatment gives the case its day 0", Assert.Single(FactEditor.Remove(dated, new FactPlace(FactKind.Therapy, 0)).Problems).Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Correction_LaterThanOneOutOfOrder_StaysWhileItsNeighborsFit()
    {
        var unsorted = Read("""
            { "caseFile": 1, "id": "a", "notes": [ { "day": 50, "text": "a" }, { "day": 10, "text": "b" }, { "day": 30, "text": "c" } ] }
            """);

        Assert.Equal(2, FactEditor.Check(unsorted, Open(unsorted, FactKind.Note, 2).With("time", "20")).Place!.Value.Index);
    }

    [Fact]
    public void Removal_OfAnUnreferencedFact_TakesItOut()
    {
        var check = FactEditor.Remove(Dated, new FactPlace(FactKind.Biomarker, 1));

        Assert.Equal(["pd-l1-tps", "ldh"], check.Record!.Biomarkers.Select(item => item.Marker));
    }

    [Fact]
    public void Open_PlaceBeyondTheList_IsNoFact() => Assert.Null(FactEditor.Open(Dated, new FactPlace(FactKind.Biomarker, 9)));

    [Theory]
    [InlineData("biomarker:3", "biomarkers[3]")]
    [InlineData("adverse-event:new", null)]
    public void Place_OfAnAddress_IsWrittenBackTheSame(string address, string? path)
    {
        var place = FactPlace.Parse(address)!.Value;

        Assert.Equal((address, path), (place.ToString(), place.Path));
    }

    [Theory]
    [InlineData("biomarker")]
    [InlineData("biomarker:-1")]
    [InlineData("moon:1")]
    [InlineData("biomarker:1:2")]
    public void Place_OfNonsense_IsNone(string address) => Assert.Null(FactPlace.Parse(address));

    [Fact]
    public void Place_OfAPathIntoAFact_IsTheFact() => Assert.Equal(new FactPlace(FactKind.Finding, 2), FactPlace.OfPath("genomics[2].gene"));
}
