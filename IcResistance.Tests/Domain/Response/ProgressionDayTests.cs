using IcResistance.Domain.Assessment;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Resistance;

namespace IcResistance.Tests.Domain.Response;

/// <summary>RC-17 from the visit to the verdict: a new lesion that was equivocal first dates the progression back, another lesion does not.</summary>
public sealed class ProgressionDayTests
{
    [Fact]
    public void EquivocalLesion_LaterProven_DatesProgressionAndOnsetBack()
    {
        var assessment = Assess("""{ "lesion": "N1", "mm": 14 }""", "\"bone\"");

        Assert.Equal(150, assessment.Responses.Lines[0].ProgressionDay);
        Assert.Equal(150, assessment.Responses.Lines[0].Best.PfsDays);
        Assert.Equal(150, assessment.Resistance.OnsetDay);
        Assert.Equal(ResistanceResult.Primary, assessment.Resistance.Definitions.Single(item => item.Rule == "AR-02").Result);
    }

    [Fact]
    public void EquivocalLesion_StillThereWhenAnotherIsNew_DatesNothingBack()
    {
        var assessment = Assess("""{ "lesion": "N1", "mm": 8 }, { "lesion": "N2", "mm": 15 }""", "\"liver\"");

        Assert.Equal(200, assessment.Responses.Lines[0].ProgressionDay);
        Assert.Equal(200, assessment.Responses.Lines[0].Best.PfsDays);
        Assert.Equal(200, assessment.Resistance.OnsetDay);
    }

    /// <summary>Stable targets; N1 in the bone is equivocal on day 150, and day 200 proves a new lesion.</summary>
    private static CaseAssessment Assess(string newLesions, string sites) => CaseAssessor.Assess(CaseFileReader.Read($$"""
        { "caseFile": 1, "id": "p1", "patient": { "primary": "lung" },
          "therapies": [ { "name": "pembrolizumab", "kind": "ici", "line": 1, "day": 0, "endDay": 242, "stopReason": "progression" } ],
          "lesions": [ { "id": "T1", "organ": "lung", "role": "target" }, { "id": "N1", "organ": "bone", "role": "new" }, { "id": "N2", "organ": "liver", "role": "new" } ],
          "assessments": [
            { "day": -7, "measurements": [ { "lesion": "T1", "mm": 60 } ], "newLesions": "none" },
            { "day": 84, "measurements": [ { "lesion": "T1", "mm": 58 } ], "newLesions": "none" },
            { "day": 150, "measurements": [ { "lesion": "T1", "mm": 58 }, { "lesion": "N1", "mm": 8 } ], "newLesions": "equivocal", "newLesionSites": [ "bone" ] },
            { "day": 200, "measurements": [ { "lesion": "T1", "mm": 58 }, {{newLesions}} ], "newLesions": "unequivocal", "newLesionSites": [ {{sites}} ] },
            { "day": 240, "measurements": [ { "lesion": "T1", "mm": 58 }, {{newLesions}} ], "newLesions": "unequivocal", "newLesionSites": [ {{sites}} ] } ] }
        """).Records.Single());
}
