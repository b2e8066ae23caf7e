using AngleSharp.Dom;
using Bunit;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Features.Biomarkers;

namespace IcResistance.Tests.Web.Biomarkers;

public sealed class BiomarkersPanelTests : ComponentTest
{
    private readonly List<string> _selected = [];

    [Fact]
    public void Change_ComparablePair_IsToldWithItsFold()
    {
        var treg = Change(RenderPanel(SampleCase.Relapse), "Regulatory T cells (FOXP3+)");

        Assert.Contains("9 → 24\u2009% of CD4+ (×2.67)", treg.TextContent, StringComparison.Ordinal);
        Assert.Contains("no validated cut-off, trend only", treg.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Change_TwoAssays_SaysWhyItIsNotComparable()
    {
        var score = Change(RenderPanel(SampleCase.Relapse), "PD-L1");

        Assert.Contains("not comparable", score.TextContent, StringComparison.Ordinal);
        Assert.Contains("22C3 and SP263", score.TextContent, StringComparison.Ordinal);
        Assert.Null(score.QuerySelector("svg"));
    }

    [Fact]
    public void Course_ThreeComparableValues_AreDrawnAgainstTheOwnBaselineAndTheUpperLimit()
    {
        var panel = RenderPanel(SampleCase.Relapse);

        var limits = Assert.Single(panel.FindAll(".multiples .limits")).TextContent;
        Assert.Contains("own baseline 210\u2009U/L", limits, StringComparison.Ordinal);
        Assert.Contains("246", limits, StringComparison.Ordinal);
    }

    [Fact]
    public void Course_BelowDetection_IsAnOpenMarkWithItsSign()
    {
        var record = (SampleCase.Relapse with
        {
            Biomarkers = [CtDna(-5, 3.1m, null), CtDna(60, 0.05m, ValueComparator.LessThan), CtDna(330, 1.2m, null)],
        }).Numbered();

        var detail = RenderPanel(record).FindAll(".multiples .detail")[1].TextContent;
        Assert.Contains("<\u20090.05\u2009%", detail, StringComparison.Ordinal);
        Assert.Contains("below detection", detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_UnknownMarker_IsShownAndNotInterpreted()
    {
        var row = Row(RenderPanel(SampleCase.Relapse), ".values", "moon-dust");

        Assert.Contains("3\u2009mg", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("not interpreted", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_WordsOnly_ArePrintedAsStated()
    {
        var record = (SampleCase.Empty with
        {
            Biomarkers = [new BiomarkerMeasurement { Time = EventTime.Undated, Marker = "immune-phenotype", Text = "desert" }],
        }).Numbered();

        Assert.Contains("desert", RenderPanel(record).Find(".values tbody").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_ValidatedAssay_AreReadAgainstTheCutOff_AndAnotherAssayIsNot()
    {
        var panel = RenderPanel((SampleCase.Relapse with
        {
            Biomarkers = [Score(60, "22C3"), Score(60, "house antibody")],
        }).Numbered());

        var rows = panel.FindAll(".values tbody tr");
        Assert.Contains("TPS at least 50", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("no validated cut-off for this assay", rows[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Genomics_FindingAtProgression_SaysClassZygosityAndPhase()
    {
        var row = Row(RenderPanel(SampleCase.Relapse), ".genomics", "B2M");

        Assert.Contains("p.Leu15Phefs*41", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("biallelic", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("41.5\u2009%", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("progression", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Specimens_CoveredGenes_AreSummarisedWhereNothingWasFound()
    {
        var rows = RenderPanel(SampleCase.Relapse).FindAll(".specimens tbody tr");

        Assert.Contains("3 of 3 genes: B2M, JAK1, JAK2", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("2 of 3 genes: JAK1, JAK2", rows[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_Clicked_SelectsItsPath()
    {
        RenderPanel(SampleCase.Relapse).Find(".genomics button").Click();

        Assert.Equal(["genomics[0]"], _selected);
    }

    [Theory]
    [InlineData(Language.English, "No biomarker, genomic finding or specimen is on record.")]
    [InlineData(Language.Chinese, "未见生物标志物、基因检测或标本记录。")]
    public void Panel_NothingMeasured_SaysSo(Language language, string expected) =>
        Assert.Contains(expected, RenderPanel(SampleCase.Empty, language).Markup, StringComparison.Ordinal);

    [Fact]
    public void Panel_AnotherCaseAndBack_LooksAsAtFirst()
    {
        var panel = RenderPanel(SampleCase.Relapse);
        var first = panel.Find("section").Text();

        Show(panel, SampleCase.Empty);
        Assert.DoesNotContain("B2M", panel.Markup, StringComparison.Ordinal);
        Show(panel, SampleCase.Relapse);

        Assert.Equal(first, panel.Find("section").Text());
    }

    private static BiomarkerMeasurement CtDna(int day, decimal value, ValueComparator? comparator) =>
        new() { Time = EventTime.OnDay(day), Marker = "ctdna-mean-vaf", Value = value, Comparator = comparator, Unit = "%", Assay = "panel A" };

    private static BiomarkerMeasurement Score(decimal value, string assay) =>
        new() { Time = EventTime.OnDay(-20), Marker = "pd-l1-tps", Value = value, Unit = "%", Assay = assay, Specimen = "S1" };

    private static IElement Change(IRenderedComponent<BiomarkersPanel> panel, string marker) =>
        panel.FindAll("li.change").Single(change => change.QuerySelector(".name")!.TextContent.Contains(marker, StringComparison.Ordinal));

    private static IElement Row(IRenderedComponent<BiomarkersPanel> panel, string table, string text) =>
        panel.FindAll($"{table} tbody tr").Single(row => row.TextContent.Contains(text, StringComparison.Ordinal));

    private static void Show(IRenderedComponent<BiomarkersPanel> panel, CaseRecord record) =>
        panel.Render(parameters => parameters.Add(item => item.Assessment, SampleCase.Assess(record)));

    private IRenderedComponent<BiomarkersPanel> RenderPanel(CaseRecord record, Language language = Language.English) =>
        Render<BiomarkersPanel>(language, parameters => parameters
            .Add(panel => panel.Assessment, SampleCase.Assess(record))
            .Add(panel => panel.OnSelect, _selected.Add));
}
