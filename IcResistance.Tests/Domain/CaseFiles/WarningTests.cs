using IcResistance.Domain.CaseFiles;

namespace IcResistance.Tests.Domain.CaseFiles;

public sealed class WarningTests
{
    [Theory]
    [InlineData(""" "biomarkers":[{"day":0,"marker":"nlr","value":51}] """, "$.biomarkers[0].value", "CF101")]
    [InlineData(""" "biomarkers":[{"day":0,"marker":"tmb-tissue","value":101,"unit":"mut/Mb"}] """, "$.biomarkers[0].value", "CF101")]
    [InlineData(""" "biomarkers":[{"day":0,"marker":"ldh","value":2501,"unit":"U/L","referenceHigh":250}] """, "$.biomarkers[0].value", "CF101")]
    [InlineData(""" "biomarkers":[{"day":0,"marker":"ldh","value":200,"unit":"U/L","referenceLow":250,"referenceHigh":120}] """, "$.biomarkers[0].referenceLow", "CF117")]
    [InlineData(""" "lesions":[{"id":"T","organ":"liver"}],"assessments":[{"day":0,"measurements":[{"lesion":"T","mm":301}]}] """, "$.assessments[0].measurements[0].mm", "CF102")]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","day":5}] """, "$.therapies[0]", "CF110")]
    [InlineData(""" "calendar":{"day0":"2020-01-01"},"therapies":[{"name":"x","kind":"ici","date":"2020-01-03"}] """, "$.therapies[0]", "CF110")]
    [InlineData(""" "followUp":{"day":10,"status":"dead"},"assessments":[{"day":11}] """, "$.assessments[0]", "CF111")]
    [InlineData(""" "followUp":{"day":10,"status":"dead"},"therapies":[{"name":"x","kind":"ici","day":0,"endDay":12}] """, "$.therapies[0]", "CF111")]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","day":0,"stopReason":"progression"}] """, "$.therapies[0].stopReason", "CF112")]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","day":0,"line":2},{"name":"y","kind":"chemotherapy","day":90,"line":1}] """, "$.therapies[0].line", "CF113")]
    [InlineData(""" "assessments":[{"day":50,"reported":{"recist":"CR"}},{"day":100,"reported":{"recist":"PR"}}] """, "$.assessments[1].reported.recist", "CF114")]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","day":0}],"assessments":[{"day":-5,"reported":{"recist":"PR"}}] """, "$.assessments[0].reported.recist", "CF115")]
    [InlineData(""" "calendar":{"day0":"2020-01-01"},"patient":{"birthDate":"2020-01-02"} """, "$.patient.birthDate", "CF116")]
    public void DoubtfulCase_IsReadWithAWarning(string properties, string path, string code)
    {
        var outcome = Assert.Single(CaseFileReader.Read($$"""{"caseFile":1,"id":"a",{{properties}}}""").Cases);

        var warning = Assert.Single(outcome.Problems);
        Assert.Equal((ProblemSeverity.Warning, path, code), (warning.Severity, warning.Path, warning.Code));
        Assert.NotNull(outcome.Record);
    }

    [Theory]
    [InlineData(""" "biomarkers":[{"day":0,"marker":"nlr","value":50}] """)]
    [InlineData(""" "biomarkers":[{"day":0,"marker":"ldh","value":2500,"unit":"U/L","referenceHigh":250}] """)]
    [InlineData(""" "biomarkers":[{"day":0,"marker":"ldh","value":9000,"unit":"U/L"}] """)]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","day":5},{"name":"y","kind":"ici","day":null}] """)]
    [InlineData(""" "followUp":{"day":10,"status":"alive"},"assessments":[{"day":11}] """)]
    [InlineData(""" "followUp":{"day":10,"status":"dead"},"notes":[{"day":12,"text":"autopsy"}] """)]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","day":0},{"name":"y","kind":"chemotherapy","day":60}],"assessments":[{"day":50,"reported":{"recist":"CR"}},{"day":100,"reported":{"recist":"PR"}}] """)]
    public void CaseAtTheEdge_IsReadWithoutAWarning(string properties)
    {
        var outcome = Assert.Single(CaseFileReader.Read($$"""{"caseFile":1,"id":"a",{{properties}}}""").Cases);

        Assert.Empty(outcome.Problems.Select(problem => problem.Message.En));
    }

    [Fact]
    public void SharedCases_GiveNoFalseWarning()
    {
        var warnings = TestPaths.SharedCases()
            .SelectMany(path => CaseFileReader.Read(File.ReadAllText(path)).Cases)
            .SelectMany(item => item.Warnings.Select(problem => $"{item.Id} {problem.Message.En}"));

        Assert.Empty(warnings);
    }

    [Fact]
    public void RecordFromElsewhere_IsCheckedTheSameWay()
    {
        var record = CaseFileReader.Read("""{"caseFile":1,"id":"a","therapies":[{"name":"x","kind":"ici","day":5}]}""").Records.Single();

        Assert.Equal(ProblemCode.FirstDoseNotOnDay0, Assert.Single(CaseRecordChecks.Of(record)).Code);
    }
}
