using System.Text.RegularExpressions;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Resistance.Patterns;

namespace IcResistance.Tests.Domain.Resistance;

/// <summary>Agreement with the labels of the shared cases, and with what their labels say must not be stated.</summary>
public sealed partial class ExpectedResistanceTests
{
    [Theory]
    [InlineData("cases")]
    [InlineData("cases/teaching")]
    public void Labels_HeadlineDefinitionsAndPatterns_AreMet(string folder) =>
        Assert.Equal("", string.Join("\n", ExpectedResistance.Disagreements(folder, ExpectedResistance.Cases())));

    [Theory]
    [InlineData("wu-2020-scc-nivolumab-sox2", ResistanceResult.Primary)]
    [InlineData("iwai-2020-pdl1-low-lesion", ResistanceResult.Primary)]
    [InlineData("griswold-2019-local-ablative", ResistanceResult.Acquired)]
    [InlineData("griswold-2019-local-ablative", ResistanceResult.Primary)]
    [InlineData("medicine-2020-stk11-hpd", ResistanceResult.Acquired)]
    [InlineData("ogawara-2018-c1-s1", ResistanceResult.Acquired)]
    [InlineData("shen-2021-c1-marrow-sclc", ResistanceResult.Acquired)]
    [InlineData("zeng-hcc-pembro-cut", ResistanceResult.Acquired)]
    [InlineData("suyanto-2019-delayed-pseudo", ResistanceResult.Acquired)]
    public void Headline_WhatTheLabelForbids_IsNotSaid(string id, ResistanceResult forbidden) =>
        Assert.NotEqual(forbidden, ExpectedResistance.Assess(ExpectedResistance.Cases()[id]).Headline);

    [Theory]
    [InlineData("syn-b2m-biallelic-acquired", "<=1 lesion")]
    [InlineData("syn-epigenetic-cox2-five-lesions", "1-2 sites")]
    [InlineData("crionm-2019-late-relapse", "<=5 lesions")]
    [InlineData("syn-suppressive-cells-diffuse", "<=5 lesions")]
    public void Oligoprogression_ReadingThatDoesNotHold_IsNotYes(string id, string reading) =>
        Assert.NotEqual(
            PatternAnswer.Yes,
            ExpectedResistance.Assess(ExpectedResistance.Cases()[id]).Patterns.Single(item => item.Reading == reading).Result);

    [Theory]
    [InlineData("zeng-egfr-pembro-effusion", "AR-06", "AR-27")]
    [InlineData("zaretsky-2016-jak1", "AR-06", "C2")]
    [InlineData("paulson-2018-mcc", "AR-06", "C2")]
    [InlineData("syn-immunoediting-dissociated", "AR-02", "AR-14")]
    [InlineData("syn-cns-only-pending", "AR-06", "AR-26")]
    [InlineData("syn-cns-only-pending", "AR-06", "C4")]
    [InlineData("syn-hyperprogression", "AR-02", "AR-24")]
    [InlineData("zhou-2025-delayed-hpd", "AR-03", "AR-26")]
    public void Flag_ThatTheLabelAsksFor_IsShown(string id, string definition, string flag)
    {
        var result = ExpectedResistance.Assess(ExpectedResistance.Cases()[id]).Definitions.Single(item => item.Rule == definition);

        Assert.Contains(result.Flags, item => item.Rule == flag);
    }

    [Theory]
    [InlineData("syn-kyn-adenosine-month5")]
    [InlineData("syn-vegf-acidosis-collagen-sd")]
    public void Discordance_TwoDefinitionsDiffer_IsNotHidden(string id) =>
        Assert.True(ExpectedResistance.Assess(ExpectedResistance.Cases()[id]).Discordant);

    [Theory]
    [InlineData(868, ResistanceResult.NotResistant)]
    [InlineData(1001, ResistanceResult.LateRelapse)]
    [InlineData(1106, ResistanceResult.Acquired)]
    public void LateRelapse_UntilRechallengeFails_IsNotAcquired(int day, ResistanceResult expected) =>
        Assert.Equal(
            expected,
            ExpectedResistance.Assess(ExpectedResistance.Cases()["syn-mrd-late-relapse-rechallenge"].KnownOn(day)).Headline);

    [Theory]
    [InlineData(56)]
    [InlineData(97)]
    public void Pseudoprogression_BeforeItIsCleared_IsNotForetold(int day)
    {
        var assessment = ExpectedResistance.Assess(ExpectedResistance.Cases()["syn-pseudoprogression"].KnownOn(day));

        Assert.Equal(ResistanceResult.PendingConfirmation, assessment.Definitions.Single(item => item.Rule == "AR-02").Result);
        Assert.Equal(PatternAnswer.No, assessment.Patterns.Single(item => item.Rule == "IR-13").Result);
    }

    [Fact]
    public void EveryCaseOnEveryDay_DataPointsIntoTheCaseFileAndNothingIsForetold()
    {
        foreach (var record in ExpectedResistance.Cases().Values)
        {
            foreach (var day in record.Events.Select(item => item.Day).OfType<int>().Distinct())
            {
                var assessment = ExpectedResistance.Assess(record.KnownOn(day));
                var data = assessment.Definitions.SelectMany(item => item.Facts).SelectMany(fact => fact.Data)
                    .Concat(assessment.Patterns.SelectMany(item => item.Data));

                Assert.All(data, path => Assert.Matches(CaseFilePath(), path));
                Assert.True(assessment.OnsetDay is null || assessment.OnsetDay <= day, $"{record.Id} foretells day {assessment.OnsetDay} on day {day}");
            }
        }
    }

    [GeneratedRegex(@"^[a-zA-Z]+\[\d+\]$")]
    private static partial Regex CaseFilePath();
}
