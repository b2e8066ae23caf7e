using AngleSharp.Dom;
using Bunit;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Features.Response;

namespace IcResistance.Tests.Web.Response;

public sealed class ResponsePanelTests : ComponentTest
{
    private readonly List<string> _selected = [];

    [Fact]
    public void Table_MeasuredCase_ListsLesionsWithTheShortAxisOfANode()
    {
        var panel = RenderPanel(SampleCase.Relapse);

        var names = panel.FindAll("tbody th[scope=row]").Select(name => name.TextContent.Trim()).ToList();
        Assert.Contains(names, name => name.StartsWith("T1 · right upper lobe", StringComparison.Ordinal));
        Assert.Contains("SA", names.Single(name => name.StartsWith("T2", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_SmallestSum_IsTheOnlyOneMarkedAsNadir()
    {
        var nadir = Assert.Single(RenderPanel(SampleCase.Relapse).FindAll("td.nadir"));

        Assert.Contains("41", nadir.TextContent, StringComparison.Ordinal);
        Assert.Contains("nadir", nadir.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_UnconfirmedProgression_SaysByWhenItIsToBeConfirmed()
    {
        var panel = RenderPanel(SampleCase.Relapse);

        Assert.Contains(panel.FindAll("td"), cell => cell.TextContent.Contains("iUPD", StringComparison.Ordinal) && cell.TextContent.Contains("confirm 2022-", StringComparison.Ordinal));
    }

    [Fact]
    public void Table_ReportedCategoryDiffers_MarksTheCellAndSaysWhy()
    {
        var panel = RenderPanel(SampleCase.Relapse);

        var cell = Assert.Single(panel.FindAll("td.differs"));
        Assert.Contains("PR", cell.TextContent, StringComparison.Ordinal);
        Assert.Contains("reported SD, derived PR", panel.Find(".differences").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Explanation_BeforeAnyClick_ShowsTheProgressionThatCounts()
    {
        var heading = RenderPanel(SampleCase.Relapse).Find(".explanation h4");

        Assert.Contains("2022-02-14", heading.TextContent, StringComparison.Ordinal);
        Assert.Contains("PD", heading.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Visit_Clicked_IsExplainedWithoutLeavingTheTab()
    {
        var panel = RenderPanel(SampleCase.Relapse);

        panel.FindAll("thead button")[2].Click();

        Assert.Empty(_selected);
        Assert.Contains("2021-07-19", panel.Find(".explanation h4").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", panel.FindAll("thead button")[2].GetAttribute("aria-pressed"));

        panel.Find(".explanation .datum").Click();
        Assert.Equal(["assessments[2]"], _selected);
    }

    [Fact]
    public void ChartRow_Clicked_ExplainsItsVisit()
    {
        var panel = RenderPanel(SampleCase.Relapse);

        panel.FindAll(".charts tbody button")[1].Click();

        Assert.Contains("2021-05-17", panel.Find(".explanation h4").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Charts_MeasuredCase_CarryTheThresholdsInTheirTable()
    {
        var panel = RenderPanel(SampleCase.Relapse);

        var limits = panel.FindAll(".limits").Select(text => text.TextContent).ToList();
        Assert.Contains(limits, text => text.Contains("baseline 100 mm", StringComparison.Ordinal) && text.Contains("−30 % = 70 mm", StringComparison.Ordinal) && text.Contains("49.2 mm", StringComparison.Ordinal));
        Assert.Equal(2, limits.Count);
    }

    [Fact]
    public void Table_ReportedOnly_SaysThatTheCategoryIsFromTheReport()
    {
        var panel = RenderPanel(SampleCase.ReportedOnly);

        Assert.Contains("from the report", panel.Find("table").TextContent, StringComparison.Ordinal);
        Assert.Contains("marked shrinkage", panel.Find("td.words").TextContent, StringComparison.Ordinal);
        Assert.Contains("date unknown, on the ICI", panel.Find("thead").TextContent, StringComparison.Ordinal);
        Assert.Empty(panel.FindAll("td.sum"));
        Assert.Contains("No chart", panel.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "No tumour assessment is on record.")]
    [InlineData(Language.Chinese, "未见肿瘤评估记录。")]
    public void Panel_NoAssessment_SaysSo(Language language, string expected) =>
        Assert.Contains(expected, RenderPanel(SampleCase.Empty, language).Markup, StringComparison.Ordinal);

    [Fact]
    public void Panel_InChinese_NamesRowsInChinese()
    {
        var rows = RenderPanel(SampleCase.Relapse, Language.Chinese).FindAll("tbody th[scope=row]").Select(name => name.TextContent.Trim()).ToList();

        Assert.Contains("靶病灶径线总和（mm）", rows);
        Assert.Contains("较最低点变化", rows);
    }

    [Fact]
    public void Panel_AnotherCaseAndBack_LooksAsAtFirst()
    {
        var panel = RenderPanel(SampleCase.Relapse);
        var first = Visible(panel);
        panel.FindAll("thead button")[1].Click();

        Show(panel, SampleCase.ReportedOnly);
        Assert.DoesNotContain("right upper lobe", panel.Markup, StringComparison.Ordinal);
        Show(panel, SampleCase.Relapse);

        Assert.Equal(first, Visible(panel));
    }

    private static string Visible(IRenderedComponent<ResponsePanel> panel) => string.Join('\n', panel.FindAll(".line").Select(line => line.Text()));

    private static void Show(IRenderedComponent<ResponsePanel> panel, CaseRecord record) =>
        panel.Render(parameters => parameters.Add(item => item.Assessment, SampleCase.Assess(record)));

    private IRenderedComponent<ResponsePanel> RenderPanel(CaseRecord record, Language language = Language.English) =>
        Render<ResponsePanel>(language, parameters => parameters
            .Add(panel => panel.Assessment, SampleCase.Assess(record))
            .Add(panel => panel.OnSelect, _selected.Add));
}
