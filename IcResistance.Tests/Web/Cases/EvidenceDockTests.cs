using Bunit;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Features.Cases;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Tests.Web.Cases;

public sealed class EvidenceDockTests : ComponentTest
{
    private readonly List<string?> _chosen = [];

    public EvidenceDockTests() => SetRendererInfo(new RendererInfo("Server", isInteractive: true));

    [Fact]
    public void Dock_NothingChosen_IsAway() => Assert.Empty(Show(null).FindAll("aside"));

    [Fact]
    public void Dock_EventChosen_NamesAndLightsItOnTheAxis()
    {
        var dock = Show("genomics[0]");

        Assert.Contains("B2M p.Leu15Phefs*41", dock.Find("header").TextContent, StringComparison.Ordinal);
        Assert.Contains("lit on the time axis", dock.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Equal("genomics[0]", dock.Find("time-axis").GetAttribute("selected"));
    }

    [Fact]
    public void Dock_PlaceInsideAnEventChosen_LightsTheEvent() =>
        Assert.Equal("assessments[3]", Show("assessments[3].measurements[0]").Find("time-axis").GetAttribute("selected"));

    [Fact]
    public void Dock_DatumWithoutATime_SaysThatItIsNotOnTheAxis()
    {
        var dock = Show("patient.histology");

        Assert.Contains("patient: histology not on the time axis", dock.Find("header p").TextContent, StringComparison.Ordinal);
        Assert.Empty(dock.FindAll("svg.axis"));
    }

    [Fact]
    public void Dock_Closed_ChoosesNothing()
    {
        Show("genomics[0]").Find(".close").Click();

        Assert.Null(Assert.Single(_chosen));
    }

    [Fact]
    public void Dock_NextPatient_ShowsTheNextPatientsAxis()
    {
        var dock = Show("genomics[0]");

        dock.Render(item => item.Add(x => x.Assessment, SampleCase.Assess(SampleCase.ReportedOnly)).Add(x => x.Selected, "assessments[0]"));

        Assert.DoesNotContain("B2M", dock.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<EvidenceDock> Show(string? selected) => Render<EvidenceDock>(Language.English, dock => dock
        .Add(item => item.Assessment, SampleCase.Assess(SampleCase.Relapse))
        .Add(item => item.Selected, selected)
        .Add(item => item.TimeAxisAddress, "/cases/relapse")
        .Add(item => item.OnSelect, _chosen.Add));
}
