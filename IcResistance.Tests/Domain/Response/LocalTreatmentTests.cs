using IcResistance.Domain.Assessment;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Response;

/// <summary>RC-24: a target that was treated locally, by whichever part of the record says so, makes later sums incomparable.</summary>
public sealed class LocalTreatmentTests
{
    [Theory]
    [InlineData("the lesion says so", "\"locallyTreatedDay\": 120,", "bone", true)]
    [InlineData("a course names the site", "", "segment VI", true)]
    [InlineData("a course names organ and site", "", "liver segment VI", true)]
    [InlineData("a course names the only lesion's organ", "", "liver", true)]
    [InlineData("a course was aimed elsewhere", "", "bone", false)]
    public void TargetTreatedLocally_LeavesNoSumAndNoResponse(string how, string ofLesion, string site, bool isTreated)
    {
        var visit = Assess(ofLesion, site).Responses.Visits.Single(item => item.Day == 160);

        Assert.Equal((how, isTreated), (how, visit.TargetSumMm is null));
        Assert.Equal((how, isTreated ? RecistCategory.NE : RecistCategory.PR), (how, visit.Target!.Value));
        Assert.Equal((how, isTreated), (how, visit.Rules.Contains("RC-24")));
    }

    [Fact]
    public void SumsBeforeTheTreatment_StayAsTheyWere() =>
        Assert.Equal(90m, Assess("", "segment VI").Responses.Visits.Single(item => item.Day == 84).TargetSumMm);

    private static CaseAssessment Assess(string ofLesion, string site) => CaseAssessor.Assess(CaseFileReader.Read($$"""
        { "caseFile": 1, "id": "p1", "patient": { "primary": "lung" },
          "therapies": [ { "name": "nivolumab", "kind": "ici", "line": 1, "day": 0, "ongoing": true },
                         { "name": "ablation", "kind": "ablation", "day": 120, "site": "{{site}}" } ],
          "lesions": [ { "id": "T1", "organ": "lung", "site": "right upper lobe", "role": "target" },
                       { "id": "T2", {{ofLesion}} "organ": "liver", "site": "segment VI", "role": "target" } ],
          "assessments": [
            { "day": -7, "measurements": [ { "lesion": "T1", "mm": 60 }, { "lesion": "T2", "mm": 40 } ], "newLesions": "none" },
            { "day": 84, "measurements": [ { "lesion": "T1", "mm": 55 }, { "lesion": "T2", "mm": 35 } ], "newLesions": "none" },
            { "day": 160, "measurements": [ { "lesion": "T1", "mm": 50 }, { "lesion": "T2", "mm": 6 } ], "newLesions": "none" } ] }
        """).Records.Single());
}
