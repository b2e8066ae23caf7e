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
            JSInterop.Invocations.SelectMany(call => call.Arguments).OfType<string>().Where(text => text.EndsWith(".js", StringComparison.Ordinal)),
            script => Assert.StartsWith("./_content/Plotly.Blazor/", script, StringComparison.Ordinal));
    }

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
