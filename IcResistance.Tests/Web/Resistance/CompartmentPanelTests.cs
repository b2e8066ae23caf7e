using Bunit;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Features.Resistance;

namespace IcResistance.Tests.Web.Resistance;

public sealed class CompartmentPanelTests : ComponentTest
{
    [Fact]
    public void Panel_WithoutMarkers_SaysSo() => Assert.Contains("No marker was measured both", Show(SampleCase.Empty).Markup, StringComparison.Ordinal);

    [Fact]
    public void Panel_OfARelapse_SortsMarkersByCompartment()
    {
        var panel = Show(SampleCase.Relapse);

        Assert.Equal("tumor", CompartmentOf(panel, "pd-l1-tps"));
        Assert.Equal("tissue-not-stated", CompartmentOf(panel, "treg"));
        Assert.Equal("blood", CompartmentOf(panel, "ldh"));
    }

    [Fact]
    public void Change_ComparablePair_IsDrawnWithBothSpecimensAndWhatItSpeaksFor()
    {
        var change = Show(SampleCase.Relapse).Find("[data-marker=treg]");

        Assert.NotNull(change.QuerySelector("svg.dumbbell"));
        Assert.Contains("9 → 24", change.TextContent, StringComparison.Ordinal);
        Assert.Contains("S1 (lung)", change.TextContent, StringComparison.Ordinal);
        Assert.Contains("S2 (lung)", change.TextContent, StringComparison.Ordinal);
        Assert.Equal("TME-1b · for", change.QuerySelector("a.speaks")!.TextContent);
    }

    [Fact]
    public void Change_TwoAssays_IsNotDrawnAndSaysWhy()
    {
        var change = Show(SampleCase.Relapse).Find("[data-marker=pd-l1-tps]");

        Assert.Null(change.QuerySelector("svg"));
        Assert.Contains("two assays, 22C3 and SP263", change.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Change_ThatArguesOnBothSides_IsShownAsAConflict()
    {
        var relapse = SampleCase.Relapse;
        var record = (relapse with
        {
            Biomarkers = [.. relapse.Biomarkers, Fraction(-20, 41, "S1"), Fraction(373, 15, "S2")],
        }).Numbered();

        Assert.Contains("conflicting", Show(record).Find("[data-marker=cd8-pd1-fraction] a.speaks").TextContent, StringComparison.Ordinal);

        static BiomarkerMeasurement Fraction(int day, decimal value, string specimen) =>
            new() { Time = EventTime.OnDay(day), Marker = "cd8-pd1-fraction", Value = value, Unit = "% of CD8+", Assay = "IF panel", Specimen = specimen };
    }

    [Fact]
    public void Marker_MeasuredOnce_IsNamedAsOneSided() =>
        Assert.Contains("Measured on one side only", Show(SampleCase.Relapse).Find("[data-compartment=not-stated]").TextContent, StringComparison.Ordinal);

    private static string? CompartmentOf(IRenderedComponent<CompartmentPanel> panel, string marker) =>
        panel.FindAll("[data-compartment]").Single(part => part.QuerySelector($"[data-marker={marker}]") is not null).GetAttribute("data-compartment");

    private IRenderedComponent<CompartmentPanel> Show(CaseRecord record) =>
        Render<CompartmentPanel>(Language.English, panel => panel.Add(item => item.Assessment, SampleCase.Assess(record)));
}
