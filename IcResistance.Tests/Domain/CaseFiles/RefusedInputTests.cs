using IcResistance.Domain.CaseFiles;

namespace IcResistance.Tests.Domain.CaseFiles;

public sealed class RefusedInputTests
{
    private const string Lesions = """ "lesions":[{"id":"T1","organ":"lung"},{"id":"N1","organ":"node","node":true}] """;

    [Theory]
    [InlineData(""" "patinet":{} """, "$.patinet", "CF010")]
    [InlineData(""" "title":"a","title":"b" """, "$.title", "CF011")]
    [InlineData(""" "source":{"author":"x"} """, "$.source.author", "CF010")]
    [InlineData(""" "source":{"doi":"11.1/x"} """, "$.source.doi", "CF015")]
    [InlineData(""" "source":{"pmid":"12a"} """, "$.source.pmid", "CF015")]
    [InlineData(""" "source":{"url":"ftp://x"} """, "$.source.url", "CF015")]
    [InlineData(""" "calendar":{} """, "$.calendar.day0", "CF012")]
    [InlineData(""" "calendar":{"day0":"2021-02-30"} """, "$.calendar.day0", "CF018")]
    [InlineData(""" "calendar":{"day0":"01.02.2021"} """, "$.calendar.day0", "CF018")]
    [InlineData(""" "calendar":{"day0":"2021-02-01","tz":1} """, "$.calendar.tz", "CF010")]
    [InlineData(""" "patient":[] """, "$.patient", "CF013")]
    [InlineData(""" "patient":{"ecog":5} """, "$.patient.ecog", "CF016")]
    [InlineData(""" "patient":{"ecog":1.5} """, "$.patient.ecog", "CF013")]
    [InlineData(""" "patient":{"ecog":"1"} """, "$.patient.ecog", "CF013")]
    [InlineData(""" "patient":{"sex":"Female"} """, "$.patient.sex", "CF014")]
    [InlineData(""" "patient":{"stage":""} """, "$.patient.stage", "CF017")]
    [InlineData(""" "patient":{"weightKg":1e400} """, "$.patient.weightKg", "CF019")]
    [InlineData(""" "patient":{"weightKg":61.00000000000000000000000000001} """, "$.patient.weightKg", "CF019")]
    [InlineData(""" "patient":{"ageAtDay0":61,"birthDate":"1955-02-01"} """, "$.patient.birthDate", "CF032")]
    [InlineData(""" "patient":{"smoking":{"packs":3}} """, "$.patient.smoking.packs", "CF010")]
    [InlineData(""" "patient":{"comorbidities":[{"name":"x","nome":"x"}]} """, "$.patient.comorbidities[0].nome", "CF010")]
    [InlineData(""" "patient":{"comorbidities":[{}]} """, "$.patient.comorbidities[0].name", "CF012")]
    [InlineData(""" "drivers":{} """, "$.drivers", "CF013")]
    [InlineData(""" "drivers":[null] """, "$.drivers[0]", "CF013")]
    [InlineData(""" "drivers":[{"gene":"EGFR","status":"mutant"}] """, "$.drivers[0].status", "CF014")]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici"}] """, "$.therapies[0].day", "CF021")]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","day":0,"date":"2020-01-01"}] """, "$.therapies[0].date", "CF020")]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","day":null,"date":"2020-01-01"}] """, "$.therapies[0].date", "CF020")]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","day":0,"when":"on-ici"}] """, "$.therapies[0].when", "CF022")]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","day":0,"daysAfterIciEnd":3}] """, "$.therapies[0].daysAfterIciEnd", "CF022")]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","day":0,"endDay":9,"ongoing":true}] """, "$.therapies[0].endDay", "CF023")]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","date":"2020-01-01","endDay":9,"endDate":"2020-01-10"}] """, "$.therapies[0].endDate", "CF024")]
    [InlineData(""" "therapies":[{"name":"x","kind":"chemotherapy","date":"2020-01-01"}] """, "$.therapies[0].date", "CF025")]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","day":5,"endDay":4}] """, "$.therapies[0].endDay", "CF026")]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","date":"2020-01-05","endDate":"2020-01-04"}] """, "$.therapies[0].endDate", "CF026")]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","day":36501}] """, "$.therapies[0].day", "CF016")]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","day":0,"agents":["a",1]}] """, "$.therapies[0].agents[1]", "CF013")]
    [InlineData(""" "therapies":[{"name":"x","kind":"ici","day":0,"dose":3}] """, "$.therapies[0].dose", "CF010")]
    [InlineData(""" "calendar":{"day0":"2020-01-01"},"notes":[{"date":"1850-01-01","text":"x"}] """, "$.notes[0].date", "CF016")]
    [InlineData(""" "concomitant":[{"name":"x","kind":"drug","day":0}] """, "$.concomitant[0].kind", "CF014")]
    [InlineData(""" "adverseEvents":[{"name":"x","grade":6,"day":0}] """, "$.adverseEvents[0].grade", "CF016")]
    [InlineData(""" "adverseEvents":[{"name":"x","immuneRelated":"yes","day":0}] """, "$.adverseEvents[0].immuneRelated", "CF013")]
    [InlineData(""" "lesions":[{"id":"T1","organ":"lung"},{"id":"T1","organ":"liver"}] """, "$.lesions[1].id", "CF040")]
    [InlineData(""" "specimens":[{"id":"S","day":0,"type":"tissue"},{"id":"S","day":1,"type":"tissue"}] """, "$.specimens[1].id", "CF041")]
    [InlineData(""" "assessments":[{"day":0,"measurements":[{"lesion":"X","mm":3}]}] """, "$.assessments[0].measurements[0].lesion", "CF043")]
    [InlineData(""" "assessments":[{"day":0,"lesionChanges":[{"lesion":"X","change":"new"}]}] """, "$.assessments[0].lesionChanges[0].lesion", "CF043")]
    [InlineData(""" "assessments":[{"day":0,"lesionChanges":[{"change":"new"}]}] """, "$.assessments[0].lesionChanges[0]", "CF033")]
    [InlineData(""" "assessments":[{"day":0,"sliceMm":0}] """, "$.assessments[0].sliceMm", "CF016")]
    [InlineData(""" "assessments":[{"day":0,"reported":{"recist":"pr"}}] """, "$.assessments[0].reported.recist", "CF014")]
    [InlineData(""" "assessments":[{"day":0,"reported":{"mr":1}}] """, "$.assessments[0].reported.mr", "CF010")]
    [InlineData(Lesions + ""","assessments":[{"day":0,"measurements":[{"lesion":"T1"}]}] """, "$.assessments[0].measurements[0]", "CF030")]
    [InlineData(Lesions + ""","assessments":[{"day":0,"measurements":[{"lesion":"T1","mm":1,"state":"absent"}]}] """, "$.assessments[0].measurements[0]", "CF030")]
    [InlineData(Lesions + ""","assessments":[{"day":0,"measurements":[{"lesion":"T1","mm":-1}]}] """, "$.assessments[0].measurements[0].mm", "CF016")]
    [InlineData(Lesions + ""","assessments":[{"day":0,"measurements":[{"lesion":"T1","mm":1},{"lesion":"T1","mm":2}]}] """, "$.assessments[0].measurements[1].lesion", "CF045")]
    [InlineData(Lesions + ""","assessments":[{"day":0,"measurements":[{"lesion":"T1","state":"absent","mergedInto":"X"}]}] """, "$.assessments[0].measurements[0].mergedInto", "CF043")]
    [InlineData(Lesions + ""","assessments":[{"day":0,"measurements":[{"lesion":"T1","state":"absent","mergedInto":"T1"}]}] """, "$.assessments[0].measurements[0].mergedInto", "CF046")]
    [InlineData(Lesions + ""","assessments":[{"day":0,"measurements":[{"lesion":"N1","mm":0}]}] """, "$.assessments[0].measurements[0].mm", "CF050")]
    [InlineData(""" "biomarkers":[{"day":0,"marker":"ldh"}] """, "$.biomarkers[0]", "CF031")]
    [InlineData(""" "biomarkers":[{"day":0,"marker":"ldh","value":null,"text":null}] """, "$.biomarkers[0]", "CF031")]
    [InlineData(""" "biomarkers":[{"day":0,"marker":"ldh","value":200,"unit":"U/L","specimen":"S9"}] """, "$.biomarkers[0].specimen", "CF044")]
    [InlineData(""" "genomics":[{"day":0,"gene":"B2M","class":"loh","specimen":"S9"}] """, "$.genomics[0].specimen", "CF044")]
    [InlineData(""" "biomarkers":[{"day":0,"marker":"pd-l1-tps","value":101,"unit":"%"}] """, "$.biomarkers[0].value", "CF051")]
    [InlineData(""" "biomarkers":[{"day":0,"marker":"nlr","value":201}] """, "$.biomarkers[0].value", "CF051")]
    [InlineData(""" "biomarkers":[{"day":0,"marker":"ldh","value":20001,"unit":"U/L"}] """, "$.biomarkers[0].value", "CF051")]
    [InlineData(""" "biomarkers":[{"day":0,"marker":"ido-kyn-trp","value":0.05}] """, "$.biomarkers[0].unit", "CF052")]
    [InlineData(""" "performance":[{"day":0}] """, "$.performance[0].ecog", "CF012")]
    [InlineData(""" "performance":[{"day":null,"ecog":1,"daysAfterIciEnd":2}] """, "$.performance[0].daysAfterIciEnd", "CF010")]
    [InlineData(""" "followUp":{"day":3} """, "$.followUp.status", "CF012")]
    [InlineData(""" "followUp":{"day":null,"status":"alive","when":"on-ici"} """, "$.followUp.when", "CF010")]
    [InlineData(""" "notes":[{"day":0,"text":"  "}] """, "$.notes[0].text", "CF017")]
    public void Case_WithOneFault_IsRefusedAtItsPlace(string properties, string path, string code)
    {
        var outcome = Assert.Single(CaseFileReader.Read($$"""{"caseFile":1,"id":"a",{{properties}}}""").Cases);

        var problem = Assert.Single(outcome.Errors);
        Assert.Equal((path, code), (problem.Path, problem.Code));
        Assert.Null(outcome.Record);
        Assert.Equal("a", outcome.Id);
    }

    [Fact]
    public void KynureninesWithoutAUnit_AreRefusedInWordsThatSaySo()
    {
        var outcome = CaseFileReader.Read("""{"caseFile":1,"id":"a","biomarkers":[{"day":0,"marker":"ido-kyn-trp","value":0.05}]}""").Cases[0];

        Assert.Contains("no unit is given", Assert.Single(outcome.Errors).Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "CF001")]
    [InlineData("{\"caseFile\":1,", "CF001")]
    [InlineData("{\"caseFile\":1,\"id\":\"\\ud800\"}", "CF001")]
    [InlineData("{\"caseFile\":1} x", "CF001")]
    [InlineData("3", "CF003")]
    [InlineData("[]", "CF005")]
    [InlineData("[[]]", "CF003")]
    [InlineData("{\"caseFile\":2,\"id\":\"a\"}", "CF004")]
    [InlineData("{\"caseFile\":\"1\",\"id\":\"a\"}", "CF004")]
    [InlineData("{\"id\":\"a\"}", "CF012")]
    [InlineData("{\"caseFile\":1}", "CF012")]
    [InlineData("{\"caseFile\":1,\"id\":\"a b\"}", "CF015")]
    [InlineData("{\"caseFile\":1,\"id\":\"a\\n\"}", "CF015")]
    public void File_ThatIsNoCase_IsRefused(string json, string code)
    {
        var outcome = Assert.Single(CaseFileReader.Read(json).Cases);

        Assert.Equal(code, Assert.Single(outcome.Problems).Code);
        Assert.True(outcome.IsRefused);
    }

    [Fact]
    public void MalformedJson_IsReportedWithLineAndColumn()
    {
        var problem = Assert.Single(CaseFileReader.Read("{\n  \"caseFile\": x\n}").Cases[0].Problems);

        Assert.Contains("line 2, column 15", problem.Expectation.En, StringComparison.Ordinal);
        Assert.Contains("第 2 行第 15 列", problem.Expectation.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(100_000)]
    public void DeepNesting_IsRefusedAsSuch(int depth)
    {
        var json = new string('[', depth) + new string(']', depth);

        Assert.Equal("CF002", Assert.Single(CaseFileReader.Read(json).Cases[0].Problems).Code);
    }

    [Fact]
    public void SeveralFaults_AreAllReportedInOnePass()
    {
        const string Json = """
            {"caseFile":1,"id":"a","extra":1,
             "patient":{"ecog":7},
             "therapies":[{"name":"x","day":3,"endDay":1},5],
             "assessments":[{"day":0,"measurements":[{"lesion":"X","mm":"3"}]}]}
            """;

        string[] expected =
        [
            "$.extra", "$.patient.ecog", "$.therapies[0].kind", "$.therapies[0].endDay", "$.therapies[1]",
            "$.assessments[0].measurements[0].mm", "$.assessments[0].measurements[0].lesion",
        ];
        var paths = CaseFileReader.Read(Json).Cases[0].Errors.Select(problem => problem.Path);

        Assert.Equivalent(expected, paths, strict: true);
    }

    [Fact]
    public void UnreadableDay0_IsReportedOnce_NotAgainForEveryDate()
    {
        const string Json = """{"caseFile":1,"id":"a","calendar":{"day0":"2021-02-30"},"notes":[{"date":"2021-03-01","text":"x"}]}""";

        Assert.Equal("$.calendar.day0", Assert.Single(CaseFileReader.Read(Json).Cases[0].Errors).Path);
    }

    [Fact]
    public void Fault_IsToldWithItsValueAndWhatWasExpected()
    {
        const string Json = """{"caseFile":1,"id":"a","patient":{"sex":"f"}}""";

        var problem = Assert.Single(CaseFileReader.Read(Json).Cases[0].Errors);

        Assert.Equal("$.patient.sex: \"f\": expected one of: female, male, other, unknown [CF014]", problem.Message.En);
        Assert.Equal("$.patient.sex：\"f\"：应为以下之一：female, male, other, unknown [CF014]", problem.Message.Zh);
    }
}
