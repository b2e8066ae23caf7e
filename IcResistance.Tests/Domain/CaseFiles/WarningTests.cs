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

    [Theory]
    [InlineData("lag3", 2, "H-score", "QIF score")]
    [InlineData("lag3", 30, "TPM", "QIF score")]
    [InlineData("cd8-density", 30, "%", "cells/mm2")]
    [InlineData("tmb-tissue", 350, "mutations", "mut/Mb")]
    [InlineData("lactate", 20, "mg/dL", "mmol/L")]
    [InlineData("mhc-1-expression", 1, "score", "H-score")]
    [InlineData("treg", 20, "cells/HPF", "cells/mm2")]
    [InlineData("pd-l1-tps", 0.6, "fraction", "%")]
    public void ValueInAUnitOfAnotherKind_IsKeptAndNamedWithTheUnitsExpected(string marker, decimal value, string unit, string expected)
    {
        var amount = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var outcome = Assert.Single(CaseFileReader.Read(
            $$"""{"caseFile":1,"id":"a","biomarkers":[{"day":0,"marker":"{{marker}}","value":{{amount}},"unit":"{{unit}}"}]}""").Cases);

        var warning = Assert.Single(outcome.Problems);
        Assert.Equal((ProblemSeverity.Warning, ProblemCode.UnitNotRead, "$.biomarkers[0].unit"), (warning.Severity, warning.Code, warning.Path));
        Assert.Contains($"{marker} {amount} {unit} is kept and shown, not interpreted", warning.Message.En, StringComparison.Ordinal);
        Assert.Contains(expected, warning.Message.En, StringComparison.Ordinal);
        Assert.Equal((value, unit), (outcome.Record!.Biomarkers[0].Value, outcome.Record.Biomarkers[0].Unit));
    }

    [Theory]
    [InlineData("ldh", 5, true)]
    [InlineData("pd-l1-tps", 60, true)]
    [InlineData("nlr", 5, false)]
    [InlineData("lipi", 1, false)]
    [InlineData("tim3", 7, false)]
    public void ValueWithoutAUnit_IsSaidToHaveNone_UnlessTheMarkerIsAPlainNumber(string marker, int value, bool warned)
    {
        var outcome = Assert.Single(CaseFileReader.Read($$"""{"caseFile":1,"id":"a","biomarkers":[{"day":0,"marker":"{{marker}}","value":{{value}}}]}""").Cases);

        Assert.Equal(warned ? [ProblemCode.UnitNotStated] : [], outcome.Problems.Select(problem => problem.Code));
        Assert.All(outcome.Problems, problem => Assert.Contains("no unit is given", problem.Message.En, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("vegf", 0.4, "ng/mL")]
    [InlineData("il-6", 0.02, "ug/L")]
    [InlineData("ldh", 5, "µkat/L")]
    public void ValueInAnotherNameOfTheSameUnit_IsReadWithoutAWarning(string marker, decimal value, string unit)
    {
        var amount = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var json = $$"""{"caseFile":1,"id":"a","biomarkers":[{"day":0,"marker":"{{marker}}","value":{{amount}},"unit":"{{unit}}"}]}""";

        Assert.Empty(Assert.Single(CaseFileReader.Read(json).Cases).Problems);
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
