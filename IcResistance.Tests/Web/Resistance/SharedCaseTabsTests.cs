using Bunit;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Features.Biomarkers;
using IcResistance.Web.Features.Resistance;
using IcResistance.Web.Features.Response;

namespace IcResistance.Tests.Web.Resistance;

public sealed class SharedCaseTabsTests : ComponentTest
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Tabs_EverySharedCase_ShowEveryVisitFindingAndMechanism(Language language)
    {
        foreach (var assessment in TestPaths.SharedCases().SelectMany(Assess))
        {
            var response = Render<ResponsePanel>(language, parameters => parameters.Add(panel => panel.Assessment, assessment));
            var biomarkers = Render<BiomarkersPanel>(language, parameters => parameters.Add(panel => panel.Assessment, assessment));
            var resistance = Render<ResistancePanel>(language, parameters => parameters.Add(panel => panel.Assessment, assessment));

            Assert.True(response.FindAll("thead .pick").Count >= assessment.Responses.Visits.Count, assessment.Record.Id);
            Assert.Equal(assessment.Record.Genomics.Count, biomarkers.FindAll(".genomics tbody tr").Count);
            Assert.Equal(assessment.Record.Biomarkers.Count, biomarkers.FindAll(".values tbody tr").Count);
            Assert.Equal(assessment.Mechanisms.Count, resistance.FindAll("[data-mechanism], .open-list li").Count);
            Assert.Contains(assessment.Resistance.Sentence.In(language), resistance.Find(".verdict").TextContent, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<CaseAssessment> Assess(string path) => CaseFileReader.Read(File.ReadAllText(path)).Records.Select(record => CaseAssessor.Assess(record));
}
