using Bunit;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;
using IcResistance.Web.Components.Charts;

namespace IcResistance.Tests.Web.Components;

public sealed class PlotlyChartTests : ComponentTest
{
    [Fact]
    public void Chart_BesideTheDrawing_HoldsTheSameFiguresAsATable()
    {
        var chart = RenderChart(ChartOf(62, 41));

        var cells = chart.FindAll("details tbody td.number").Select(cell => cell.TextContent).ToList();
        Assert.Equal(["62", "41"], cells);
        Assert.Contains("PD line 49.2 mm", chart.Find(".limits").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_Drawing_UsesThePackagesOwnScriptAndNoOther()
    {
        RenderChart(ChartOf(62, 41));

        Assert.All(
            JSInterop.Invocations.SelectMany(call => call.Arguments).OfType<string>().Where(text => text.EndsWith(".js", StringComparison.Ordinal) && !text.EndsWith("/js/charts.js", StringComparison.Ordinal)),
            script => Assert.StartsWith("./_content/Plotly.Blazor/", script, StringComparison.Ordinal));
    }

    [Fact]
    public void Library_AskedForAhead_IsTheFileThatThePackageLoads()
    {
        RenderChart(ChartOf(62, 41));

        Assert.Contains(JSInterop.Invocations, call => call.Identifier == "importScript" && call.Arguments.Contains(PlotlyChart.LibraryAddress));
    }

    [Fact]
    public void Library_DoesNotCome_SaysSoOpensTheTableAndTriesAgain()
    {
        var missing = JSInterop.SetupModule(script => script.Arguments[0] is string address && address.Contains("charts", StringComparison.Ordinal)).Setup<bool>("isMissing", PlotlyChart.LibraryAddress);
        missing.SetResult(true);
        var chart = RenderChart(ChartOf(62, 41));

        Assert.Contains("could not be loaded", chart.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.NotNull(chart.Find("details[open] tbody"));
        Assert.All(chart.FindAll("[data-save=png], [data-save=svg]"), button => Assert.True(button.HasAttribute("disabled")));
        Assert.False(chart.Find("[data-save=csv]").HasAttribute("disabled"));

        missing.SetResult(false);
        chart.Find("[role=alert] button").Click();

        Assert.NotNull(chart.Find(".plot"));
        Assert.Empty(chart.FindAll("[role=alert]"));
    }

    [Fact]
    public void Chart_BeforeItIsDrawn_KeepsItsRoom()
    {
        JSInterop.SetupModule(script => script.Arguments[0] is string address && address.Contains("charts", StringComparison.Ordinal)).Setup<bool>("isMissing", PlotlyChart.LibraryAddress);
        var chart = RenderChart(ChartOf(62, 41));

        Assert.Contains("height: 320px", chart.Find("[data-state=loading]").GetAttribute("style"), StringComparison.Ordinal);
        Assert.Contains("loading", chart.Find(".waiting").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_DatumChosen_IsDrawnAgainSoThatItStandsOut()
    {
        var chart = RenderChart(ChartOf(62, 41));

        chart.Render(parameters => parameters.Add(item => item.Chart, ChartOf(62, 41)).Add(item => item.Selected, "assessments[1]"));

        Assert.Equal(1, Redrawn);
    }

    [Fact]
    public void Chart_RelativeCase_CountsMonthsInItsTable() =>
        Assert.Equal(["0", "+1.8"], RenderChart(ChartOf(62, 41)).FindAll("details tbody .pick").Select(cell => cell.TextContent));

    [Fact]
    public void Chart_EqualContentAgain_IsNotDrawnAgain()
    {
        var chart = RenderChart(ChartOf(62, 41));

        chart.Render(parameters => parameters.Add(item => item.Chart, ChartOf(62, 41)));

        Assert.Equal(0, Redrawn);
    }

    [Fact]
    public void Chart_OtherContent_IsDrawnAgain()
    {
        var chart = RenderChart(ChartOf(62, 41));

        chart.Render(parameters => parameters.Add(item => item.Chart, ChartOf(62, 44)));

        Assert.Equal(1, Redrawn);
        Assert.Equal("44", chart.FindAll("details tbody td.number")[1].TextContent);
    }

    [Fact]
    public void Row_Clicked_SelectsItsDatum()
    {
        string? selected = null;
        var chart = Render<PlotlyChart>(Language.English, parameters => parameters.Add(item => item.Chart, ChartOf(62, 41)).Add(item => item.OnSelect, path => selected = path));

        chart.FindAll("details tbody button")[1].Click();

        Assert.Equal("assessments[1]", selected);
    }

    [Fact]
    public void Table_InChinese_HasChineseHeads() =>
        Assert.Contains("说明", Render<PlotlyChart>(Language.Chinese, parameters => parameters.Add(item => item.Chart, ChartOf(62, 41))).Find("details").TextContent, StringComparison.Ordinal);

    private int Redrawn => JSInterop.Invocations.Count(call => call.Identifier == "react");

    private IRenderedComponent<PlotlyChart> RenderChart(Chart chart) =>
        Render<PlotlyChart>(Language.English, parameters => parameters.Add(item => item.Chart, chart));

    private static Chart ChartOf(params decimal[] values) => new()
    {
        Title = "Sum of target diameters",
        Summary = "Two sums.",
        ValueAxis = "mm",
        TimeAxis = "days",
        Series =
        [
            new ChartSeries
            {
                Name = "mm",
                Colour = "#6478b8",
                Points = values.Select((value, index) => new ChartPoint { Day = index * 56, Value = value, Detail = $"{value} mm", Path = $"assessments[{index}]" }).ToValueList(),
            },
        ],
        Limits = [new ChartLimit(49.2m, "PD line 49.2 mm", "PD line", "#d55e00")],
    };
}
