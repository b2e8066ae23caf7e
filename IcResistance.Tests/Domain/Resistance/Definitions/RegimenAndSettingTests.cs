using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline;
using static IcResistance.Domain.Resistance.ResistanceResult;

namespace IcResistance.Tests.Domain.Resistance.Definitions;

/// <summary>Which definitions a regimen, a setting and a course of several lines belong to, from whole case files.</summary>
public sealed class RegimenAndSettingTests
{
    private const string Pembrolizumab = "\"name\": \"pembrolizumab\", \"kind\": \"ici\"";

    [Theory]
    [InlineData("AR-06")]
    [InlineData("AR-08")]
    [InlineData("AR-09")]
    [InlineData("AR-11")]
    [InlineData("AR-12")]
    public void AntiCtla4Alone_DefinitionsOfThePdAxis_DoNotApply(string rule) => Assert.Equal(
        NotApplicable,
        Judge(rule, """{ "name": "ipilimumab 3 mg/kg", "kind": "ici", "line": 1, "day": 0, "ongoing": true }""", Pr(60), Pd(300)).Result);

    [Fact]
    public void UnknownAntibody_IsGivenTheBenefitOfTheDoubt() => Assert.Equal(
        Acquired,
        Judge("AR-06", """{ "name": "HX008", "kind": "ici", "line": 1, "day": 0, "ongoing": true }""", Pr(60), Pd(300)).Result);

    [Theory]
    [InlineData("AR-02", "immunotherapy")]
    [InlineData("AR-03", "immunotherapy")]
    [InlineData("AR-04", "checkpoint inhibitors (agents not visible)")]
    [InlineData("AR-05", "pembrolizumab + XYZ")]
    [InlineData("AR-07", "HX008")]
    [InlineData("AR-10", "immunotherapy")]
    public void RegimenNotKnown_DefinitionsThatNeedItsClass_AreIndeterminateAndSayWhy(string rule, string name)
    {
        var result = Judge(rule, $$"""{ "name": "{{name}}", "kind": "ici", "line": 2, "day": 0, "ongoing": true }""", Pr(60), Pd(300), Pd(340));

        Assert.Equal(Indeterminate, result.Result);
        Assert.Contains(result.Missing, fact => fact.En.Contains("which drugs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AR-04", "\"nivolumab\", \"ipilimumab\"")]
    [InlineData("AR-05", "\"atezolizumab\", \"bevacizumab\"")]
    public void Combination_ThresholdsNotAtHand_IsUndefinedWithReasonAndAStandInBeside(string rule, string agents)
    {
        var therapy = $$"""{ "name": "combination", "kind": "ici", "agents": [ {{agents}} ], "line": 1, "day": 0, "ongoing": true }""";

        var own = Judge(rule, therapy, Pr(60), Pd(300), Pd(340));
        var standIn = Judge("AR-02", therapy, Pr(60), Pd(300), Pd(340));

        Assert.Equal(Undefined, own.Result);
        Assert.Contains("not at hand", own.Reason.En, StringComparison.Ordinal);
        Assert.NotEmpty(own.Missing);
        Assert.Equal(Acquired, standIn.Result);
        Assert.Contains(standIn.Flags, flag => flag.Rule == "AR-14");
    }

    [Fact]
    public void Rechallenge_RelapseAYearAfterItsLastDose_IsLateAgain()
    {
        const string Lines = $$"""
            { {{Pembrolizumab}}, "line": 1, "day": 0, "endDay": 730, "stopReason": "completed" },
            { {{Pembrolizumab}}, "line": 2, "day": 1100, "endDay": 1800, "stopReason": "completed" }
            """;

        Assert.Equal(LateRelapse, Judge("AR-06", Lines, Pr(60), Pd(1050), Pr(1160), Pd(2200)).Result);
        Assert.Equal(LateRelapse, Judge("AR-02", Lines, Pr(60), Pd(1050), Pr(1160), Pd(2200)).Result);
    }

    [Fact]
    public void Rechallenge_ProgressionOnIt_IsAcquired()
    {
        const string Lines = $$"""
            { {{Pembrolizumab}}, "line": 1, "day": 0, "endDay": 730, "stopReason": "completed" },
            { {{Pembrolizumab}}, "line": 2, "day": 1100, "ongoing": true }
            """;

        Assert.Equal(Acquired, Judge("AR-06", Lines, Pr(60), Pd(1050), Pr(1160), Pd(1500)).Result);
    }

    [Fact]
    public void Rechallenge_ThatBringsAResponse_LeavesTheLateRelapse()
    {
        const string Lines = $$"""
            { {{Pembrolizumab}}, "line": 1, "day": 0, "endDay": 730, "stopReason": "completed" },
            { {{Pembrolizumab}}, "line": 2, "day": 1100, "ongoing": true }
            """;

        Assert.Equal(LateRelapse, Judge("AR-06", Lines, Pr(60), Pd(1050), Pr(1160)).Result);
    }

    [Fact]
    public void ClinicalProgression_LaterSeenOnImaging_IsJudgedByTheImaging()
    {
        const string Line = $$"""{ {{Pembrolizumab}}, "line": 1, "day": 0, "ongoing": true }""";
        const string Clinical = """{ "day": 300, "modality": "clinical", "reported": { "recist": "PD" } }""";

        var result = Judge("AR-06", Line, Pr(60), Clinical, Pd(320));

        Assert.Equal((Acquired, (int?)320), (result.Result, result.OnsetDay));
        Assert.Equal(PendingConfirmation, Judge("AR-02", Line, Pr(60), Clinical, Pd(320)).Result);
        Assert.Equal(Acquired, Judge("AR-02", Line, Pr(60), Clinical, Pd(320), Pd(350)).Result);
        Assert.Equal(Indeterminate, Judge("AR-06", Line, Pr(60), Clinical).Result);
    }

    [Fact]
    public void ChemotherapyCombination_StoppedForToxicity_IsJudgedByTimes()
    {
        static string Line(int end) => $$"""{ "name": "pembrolizumab, carboplatin, pemetrexed", "kind": "ici", "agents": [ "pembrolizumab", "carboplatin" ], "line": 1, "day": 0, "endDay": {{end}}, "stopReason": "toxicity" }""";

        Assert.Equal(Acquired, Judge("AR-03", Line(365), Pr(60), Pd(487)).Result);
        Assert.Equal(InsufficientExposure, Judge("AR-03", Line(90), Pr(60), Pd(245)).Result);
        Assert.Equal(Primary, Judge("AR-03", Line(90), Pr(60), Pd(150)).Result);
    }

    [Theory]
    [InlineData("completed")]
    [InlineData("patient-wish")]
    [InlineData("other")]
    public void ChemotherapyCombination_StoppedForAnotherReason_IsUndefined(string reason) => Assert.Equal(
        Undefined,
        Judge("AR-03", $$"""{ "name": "x", "kind": "ici", "agents": [ "pembrolizumab", "carboplatin" ], "line": 1, "day": 0, "endDay": 365, "stopReason": "{{reason}}" }""", Pr(60), Pd(487)).Result);

    [Fact]
    public void Consolidation_EveryDefinition_IsUndefined() => Assert.All(
        Assess($$"""{ {{Pembrolizumab}}, "intent": "consolidation", "line": 1, "day": 0, "endDay": 365, "stopReason": "completed" }""", Pr(60), Pd(400)).Definitions,
        result => Assert.Equal(Undefined, result.Result));

    [Theory]
    [InlineData("adjuvant", 300, 340, Primary)]
    [InlineData("adjuvant", 300, 383, Primary)]
    [InlineData("adjuvant", 300, 384, LateRelapse)]
    [InlineData("neoadjuvant", 60, 300, LateRelapse)]
    [InlineData("palliative", 300, 340, NotApplicable)]
    [InlineData("consolidation", 300, 340, Undefined)]
    public void PerioperativeDefinition_SwitchedOn_IsTimedFromTheLastDose(string intent, int lastDose, int relapse, ResistanceResult expected)
    {
        var line = $$"""{ {{Pembrolizumab}}, "intent": "{{intent}}", "line": 1, "day": 0, "endDay": {{lastDose}}, "stopReason": "completed" }""";

        var on = Assess(line, new ResistanceConventions { PerioperativeDefinitions = true }, Pd(relapse));
        var off = Assess(line, Pd(relapse));

        Assert.Equal(expected, on.Definitions.Single(item => item.Rule == "AR-28").Result);
        Assert.DoesNotContain(off.Definitions, item => item.Rule == "AR-28");
    }

    [Fact]
    public void Driver_FoundAmongTheGenomicFindings_IsFlagged()
    {
        var result = Read(
            $$"""{ {{Pembrolizumab}}, "line": 1, "day": 0, "ongoing": true }""",
            [Pr(60), Pd(300)],
            """, "genomics": [ { "day": -9, "gene": "EGFR", "class": "missense", "alteration": "L858R", "pathogenicity": "pathogenic" } ]""");

        Assert.Contains(ResistanceOf(result, ResistanceConventions.Default).Definitions.Single(item => item.Rule == "AR-06").Flags, flag => flag.Rule == "AR-27");
    }

    private static string Pr(int day) => Visit(day, "PR");

    private static string Pd(int day) => Visit(day, "PD");

    private static string Visit(int day, string category) => $$"""{ "day": {{day}}, "modality": "ct", "reported": { "recist": "{{category}}" } }""";

    private static DefinitionResult Judge(string rule, string therapies, params string[] visits) => Assess(therapies, visits).Definitions.Single(item => item.Rule == rule);

    private static ResistanceAssessment Assess(string therapies, params string[] visits) => Assess(therapies, ResistanceConventions.Default, visits);

    private static ResistanceAssessment Assess(string therapies, ResistanceConventions conventions, params string[] visits) =>
        ResistanceOf(Read(therapies, visits, ""), conventions);

    private static ResistanceAssessment ResistanceOf(CaseRecord record, ResistanceConventions conventions) =>
        ResistanceAssessor.Assess(record, ResponseAssessor.Assess(record, LinesOfTherapy.Of(record)), conventions);

    private static CaseRecord Read(string therapies, string[] visits, string more) => CaseFileReader.Read($$"""
        { "caseFile": 1, "id": "p1", "patient": { "primary": "lung" }, "therapies": [ {{therapies}} ], "assessments": [ {{string.Join(",", visits)}} ]{{more}} }
        """).Records.Single();
}
