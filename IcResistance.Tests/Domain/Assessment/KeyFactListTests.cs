using IcResistance.Domain.Assessment;
using IcResistance.Domain.Assessment.KeyFacts;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;

namespace IcResistance.Tests.Domain.Assessment;

public sealed class KeyFactListTests
{
    [Fact]
    public void EveryQuestion_OfAnyCase_HasOneAnswerInOrder() =>
        Assert.Equal(Enum.GetValues<KeyQuestion>(), Facts("""{ "caseFile": 1, "id": "p1" }""").Select(fact => fact.Question));

    [Fact]
    public void EmptyRecord_EveryAnswer_SaysThatItIsNotRecorded() =>
        Assert.All(Facts("""{ "caseFile": 1, "id": "p1" }"""), fact =>
        {
            Assert.True(fact.IsMissing);
            Assert.Equal(("not recorded", "未记录"), (fact.Value.En, fact.Value.Zh));
            Assert.Empty(fact.Data);
        });

    [Fact]
    public void PdL1_SameAssayTwice_IsJoinedByAnArrow() =>
        Assert.Equal("TPS 80 % → 5 %", Fact(KeyQuestion.PdL1, """
            "biomarkers": [ { "day": -9, "marker": "pd-l1-tps", "value": 80, "unit": "%", "assay": "22C3" },
                            { "day": 300, "marker": "pd-l1-tps", "value": 5, "unit": "%", "assay": "22C3" } ]
            """).Value.En);

    [Fact]
    public void PdL1_OtherAssayLater_IsNotJoined() =>
        Assert.Equal("TPS 80 %", Fact(KeyQuestion.PdL1, """
            "biomarkers": [ { "day": -9, "marker": "pd-l1-tps", "value": 80, "unit": "%", "assay": "22C3" },
                            { "day": 300, "marker": "pd-l1-tps", "value": 5, "unit": "%", "assay": "SP263" } ]
            """).Value.En);

    [Fact]
    public void PdL1_BelowOne_StaysBelowOne() =>
        Assert.Equal("TPS < 1 %", Fact(KeyQuestion.PdL1, """
            "biomarkers": [ { "day": -9, "marker": "pd-l1-tps", "value": 1, "comparator": "<", "unit": "%", "assay": "22C3" } ]
            """).Value.En);

    [Fact]
    public void Performance_LaterValue_WinsOverTheOneAtStart() =>
        Assert.Equal("ECOG 2", Fact(KeyQuestion.PerformanceStatus, """ "patient": { "ecog": 0 }, "performance": [ { "day": 90, "ecog": 2 } ] """).Value.En);

    [Fact]
    public void Patient_BirthdayAfterTheFirstDose_IsAYearYounger() =>
        Assert.StartsWith("65 y", Fact(KeyQuestion.Patient, """
            "calendar": { "day0": "2021-03-15" }, "patient": { "sex": "male", "birthDate": "1955-03-16" }
            """).Value.En, StringComparison.Ordinal);

    [Theory]
    [InlineData(""" "drivers": [ { "gene": "EGFR", "status": "altered", "detail": "L858R" }, { "gene": "ALK", "status": "wild-type" } ] """, "EGFR L858R")]
    [InlineData(""" "drivers": [ { "gene": "EGFR", "status": "wild-type" }, { "gene": "ALK", "status": "not-tested" } ] """, "none in 1 tested")]
    [InlineData(""" "patient": { "driverStatus": "negative" } """, "negative")]
    [InlineData(""" "drivers": [ { "gene": "EGFR", "status": "not-tested" } ] """, "not recorded")]
    public void Drivers_AsRecorded_AreSaid(string content, string answer) => Assert.Equal(answer, Fact(KeyQuestion.Drivers, content).Value.En);

    [Fact]
    public void AdverseEvents_Several_TheWorstIsNamedAndAllAreThere()
    {
        var fact = Fact(KeyQuestion.AdverseEvents, """
            "adverseEvents": [ { "name": "rash", "grade": 1, "day": 9, "immuneRelated": true },
                               { "name": "pneumonitis", "grade": 3, "day": 90, "immuneRelated": true },
                               { "name": "anaemia", "grade": 4, "day": 99, "immuneRelated": false } ]
            """);

        Assert.Equal("pneumonitis G3", fact.Value.En);
        Assert.Equal(["adverseEvents[1]", "adverseEvents[0]"], fact.Data);
    }

    [Fact]
    public void TimeOnIci_StoppedCourse_EndsWithItsLastDay() =>
        Assert.Equal("12.4 months", Fact(KeyQuestion.TimeOnIci, """
            "therapies": [ { "name": "nivolumab", "kind": "ici", "line": 1, "day": 0, "endDay": 378 } ], "followUp": { "day": 500, "status": "alive" }
            """).Value.En);

    private static KeyFact Fact(KeyQuestion question, string content) =>
        Facts($$"""{ "caseFile": 1, "id": "p1", {{content}} }""").Single(fact => fact.Question == question);

    private static ValueList<KeyFact> Facts(string json) => KeyFactList.Of(CaseAssessor.Assess(CaseFileReader.Read(json).Records.Single()));
}
