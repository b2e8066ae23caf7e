using Bunit;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Tests.Domain.Timeline.Axis;
using IcResistance.Web.Components;
using IcResistance.Web.Features.Cases.TimeAxis;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Tests.Web.TimeAxis;

public sealed class TimeAxisChartTests : BunitContext
{
    public TimeAxisChartTests() => SetRendererInfo(new RendererInfo("Static", isInteractive: false));

    [Fact]
    public void Drawing_HasARoleATitleAndADescription()
    {
        var svg = Chart(AxisCase.Relapsing).Find(".axis-wide svg.axis");

        Assert.Equal("group", svg.GetAttribute("role"));
        Assert.NotEmpty(svg.QuerySelector($"#{svg.GetAttribute("aria-labelledby")}")!.TextContent);
        Assert.NotEmpty(svg.QuerySelector($"#{svg.GetAttribute("aria-describedby")}")!.TextContent);
    }

    [Fact]
    public void Drawing_ShowsShapeAndCodeOfEveryVisit()
    {
        var codes = Chart(AxisCase.Relapsing).FindAll(".axis-wide .track-imaging .code").Select(code => code.TextContent);

        Assert.Equal(["BL", "SD", "PR", "PR", "PR", "PR", "iUPD", "iCPD"], codes);
    }

    [Fact]
    public void Drawing_ShowsTheStopLetter() => Assert.Equal("P", Chart(AxisCase.Relapsing).Find(".axis-wide .stop").TextContent);

    [Fact]
    public void Table_HasOneRowForEachEvent()
    {
        var record = AxisCase.Relapsing;

        Assert.Equal(record.Events.Count() + 1, Chart(record).FindAll(".axis-table tbody tr").Count);
    }

    [Fact]
    public void Tooltip_IsInTheReadersLanguage()
    {
        var chart = Chart(AxisCase.Relapsing, Language.Chinese);

        Assert.Contains("因疾病进展停药", chart.Find(".axis-wide .track-agent [data-paths='therapies[0]'] [role=option]").GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Contains("时间轴", chart.Find(".axis-wide svg > title").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Selected_IsTold_WithoutDrawingAnew()
    {
        var chart = Chart(AxisCase.Relapsing);
        var drawn = chart.Find(".axis-wide").InnerHtml;

        chart.Render(parameters => parameters.Add(axis => axis.Selected, "assessments[6]"));

        Assert.Equal("assessments[6]", chart.Find("time-axis").GetAttribute("selected"));
        Assert.Equal(drawn, chart.Find(".axis-wide").InnerHtml);
        Assert.Single(chart.FindAll("tr.is-selected"));
    }

    [Fact]
    public void Choice_InDrawingOrTable_RaisesThePath()
    {
        var chosen = new List<string?>();
        var chart = Render<TimeAxisChart>(parameters => parameters
            .Add(axis => axis.Assessment, CaseAssessor.Assess(AxisCase.Relapsing)).Add(axis => axis.OnSelect, path => chosen.Add(path)));

        chart.Find(".axis-choice").Change("assessments[6]");
        chart.Find("tr[data-path='therapies[1]'] button").Click();
        chart.Find(".axis-choice").Change("");

        Assert.Equal(["assessments[6]", "therapies[1]", null], chosen);
    }

    [Fact]
    public void Drawing_TextsOfTheRecord_AreNeverMarkup()
    {
        const string hostile = "<script>alert(1)</script>\" onload=\"alert(2)";
        var chart = Chart(AxisCase.Relapsing with { Therapies = [AxisCase.Ici(0) with { Name = hostile, Agents = [hostile] }] });

        Assert.Empty(chart.FindAll("script, [onload]"));
        Assert.Contains(hostile, chart.Find(".axis-wide .track-agent .item [role=option]").GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void Event_IsNamedOnce_ByItsShapeAndNotByTheWordsBesideIt()
    {
        var items = Chart(AxisCase.Relapsing).FindAll(".axis-wide .item");

        Assert.All(items, item =>
        {
            var named = item.Matches("[role=option]") ? item : Assert.Single(item.QuerySelectorAll("[role=option]"));
            Assert.False(string.IsNullOrWhiteSpace(named.GetAttribute("aria-label")));
            Assert.Equal("", named.TextContent);
            Assert.All(item.QuerySelectorAll("text"), text => Assert.Equal("true", text.GetAttribute("aria-hidden")));
        });
    }

    [Fact]
    public void Visit_NamesEveryLesionWithItsLength()
    {
        var label = Chart(AxisCase.Relapsing).Find(".axis-wide .track-imaging [data-paths='assessments[4]'] [role=option]").GetAttribute("aria-label");

        Assert.Contains("\nT1 · lung · 38\u2009mm", label, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_CarriesItsReadingForTheDay() =>
        Assert.Equal("38\u2009mm", Chart(AxisCase.Relapsing).Find(".axis-wide .track-sum-of-diameters [data-day='210']").GetAttribute("data-reading"));

    [Fact]
    public void WhatIsDated_KnowsItsPlace_AndWhatIsNotStaysPut()
    {
        var chart = Chart(AxisCase.Relapsing with { Specimens = [new Specimen { Id = "S", Type = SpecimenType.Tissue, Time = EventTime.During(TreatmentPhase.OnIci) }] });

        var dated = chart.FindAll(".axis-wide .dated > .layer > .item");
        Assert.NotEmpty(dated);
        Assert.All(dated, item => Assert.NotNull(item.GetAttribute("data-x")));
        Assert.Null(chart.Find(".axis-wide .track-specimens .item").GetAttribute("data-x"));
    }

    [Fact]
    public void NextPatient_LeavesNothingOfTheLast()
    {
        var chart = Chart(AxisCase.Relapsing);
        var before = WithoutHandlers(chart.Markup);

        chart.Render(parameters => parameters.Add(axis => axis.Assessment, CaseAssessor.Assess((AxisCase.Empty with { Therapies = [AxisCase.Ici(0)] }).Numbered())));
        Assert.DoesNotContain("docetaxel", chart.Markup, StringComparison.OrdinalIgnoreCase);

        chart.Render(parameters => parameters.Add(axis => axis.Assessment, CaseAssessor.Assess(AxisCase.Relapsing)));
        Assert.Equal(before, WithoutHandlers(chart.Markup));
    }

    [Fact]
    public void Legend_NamesWhatIsDrawn_AndNothingElse()
    {
        var legend = Chart(AxisCase.Relapsing).Find(".axis-legend").TextContent;

        Assert.Contains("PR partial response", legend, StringComparison.Ordinal);
        Assert.DoesNotContain("CR complete response", legend, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_AreInvariant_WhateverTheCulture()
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("de-DE");
        try
        {
            Assert.All(Chart(AxisCase.Relapsing).FindAll("svg text"), text => Assert.DoesNotContain(',', text.GetAttribute("x")!));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Strip_CarriesItsOwnStyle_AndOnlyTheTracksOfAPrintedPage()
    {
        var strip = Render<TimeAxisStrip>(parameters => parameters.Add(axis => axis.Assessment, CaseAssessor.Assess(AxisCase.Relapsing)));

        Assert.Contains(".axis-strip", strip.Find("style").TextContent, StringComparison.Ordinal);
        Assert.Empty(strip.FindAll(".track-status"));
        Assert.Empty(strip.FindAll("[role=option]"));
        Assert.Single(strip.FindAll(".track-sum-of-diameters"));
    }

    [Fact]
    public void Desk_IsDrawnTheWideDrawing_AndKnowsWhereTheOtherIs()
    {
        var chart = Chart(AxisCase.Relapsing);

        Assert.Equal("1392", chart.FindAll("svg.axis").Single().GetAttribute("width"));
        Assert.Empty(chart.Find(".axis-narrow").InnerHtml);
        Assert.Equal($"/cases/{AxisCase.Relapsing.Id}/time-axis.svg?for=axis&screen=Narrow&windows=False&edition=1", chart.Find("time-axis").GetAttribute("data-other"));
    }

    [Fact]
    public void Phone_IsDrawnTheNarrowDrawing_AndKnowsWhereTheOtherIs()
    {
        var chart = Render<TimeAxisChart>(parameters => parameters
            .Add(axis => axis.Assessment, CaseAssessor.Assess(AxisCase.Relapsing, 84)).Add(axis => axis.AsOf, 84).AddCascadingValue(ScreenKind.Narrow));

        Assert.Equal("360", chart.Find(".axis-narrow svg.axis").GetAttribute("width"));
        Assert.Empty(chart.Find(".axis-wide").InnerHtml);
        Assert.EndsWith("&screen=Wide&windows=False&edition=1&asof=84", chart.Find("time-axis").GetAttribute("data-other"), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherDrawing_OfACaseThatWasChanged_IsAnotherEdition()
    {
        var chart = Chart(AxisCase.Relapsing);

        chart.Render(parameters => parameters.Add(axis => axis.Assessment, CaseAssessor.Assess(AxisCase.Relapsing)));

        Assert.EndsWith("&edition=2", chart.Find("time-axis").GetAttribute("data-other"), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryDrawing_HasItsRoomBeforeItIsDrawn()
    {
        var assessment = CaseAssessor.Assess(AxisCase.Relapsing);
        var chart = Render<TimeAxisChart>(parameters => parameters.Add(axis => axis.Assessment, assessment));
        var wide = chart.Find(".axis-wide svg.axis");
        var narrow = new TimeAxisVariant("axis", ScreenKind.Narrow, ShowHostWindows: false).Layout(assessment, Language.English);

        Assert.Equal($"--drawing: {wide.GetAttribute("width")} / {wide.GetAttribute("height")}", chart.Find(".axis-wide").GetAttribute("style"));
        Assert.Equal(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"--drawing-height: {Math.Round(narrow.Height, 1):0.#}px"), chart.Find(".axis-narrow").GetAttribute("style"));
    }

    /// <summary>The test renderer numbers event handlers anew with each rendering, and the page the editions of what it has shown.</summary>
    private static string WithoutHandlers(string markup) => System.Text.RegularExpressions.Regex.Replace(markup, " blazor:onclick=\"\\d+\"|edition=\\d+", "");

    private IRenderedComponent<TimeAxisChart> Chart(CaseRecord record, Language language = Language.English) => Render<TimeAxisChart>(parameters => parameters
        .Add(axis => axis.Assessment, CaseAssessor.Assess(record.Numbered())).AddCascadingValue(language));
}
