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
    public void Change_ComparablePair_StandsInItsCompartmentWithItsFold()
    {
        var tissue = Figure(RenderPanel(SampleCase.Relapse), "Tissue, part not stated");

        var row = tissue.QuerySelector(".twin tbody tr")!.TextContent;
        Assert.Contains("Regulatory T cells (FOXP3+)", row, StringComparison.Ordinal);
        Assert.Contains("9 → 24\u2009% of CD4+ (×2.67)", row, StringComparison.Ordinal);
        Assert.Contains("no validated cut-off, trend only", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Change_TwoAssays_SaysWhyItIsNotComparable()
    {
        var score = Assert.Single(RenderPanel(SampleCase.Relapse).FindAll("li.change"));

        Assert.Contains("PD-L1", score.TextContent, StringComparison.Ordinal);
        Assert.Contains("not comparable", score.TextContent, StringComparison.Ordinal);
        Assert.Contains("22C3 and SP263", score.TextContent, StringComparison.Ordinal);
        Assert.Null(score.QuerySelector("svg"));
    }

    [Fact]
    public void Change_LimitOfDetection_HasNoFold()
    {
        var record = (SampleCase.Relapse with { Biomarkers = [Cells(-20, 40, null), Cells(373, 1, ValueComparator.LessThan)] }).Numbered();

        var row = Figure(RenderPanel(record), "Tissue").QuerySelector(".twin tbody tr")!.TextContent;
        Assert.Contains("40 → <\u20091\u2009cells/mm2 (limit of detection)", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Change_TwoSites_SaysThatTheyMayDifferBySiteAlone()
    {
        var record = (SampleCase.Relapse with
        {
            Specimens = [SampleCase.Relapse.Specimens[0], SampleCase.Relapse.Specimens[1] with { Site = "liver" }],
            Biomarkers = [Cells(-20, 40, null), Cells(373, 80, null)],
        }).Numbered();

        Assert.Contains("two sites, which may differ by site alone (BM-06)", Figure(RenderPanel(record), "Tissue").QuerySelector(".limits")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Course_ThreeComparableValues_AreDrawnAgainstTheOwnBaselineAndTheUpperLimit()
    {
        var ldh = Course(RenderPanel(SampleCase.Relapse), "ldh");

        var limits = ldh.QuerySelector(".limits")!.TextContent;
        Assert.Contains("own baseline 210\u2009U/L", limits, StringComparison.Ordinal);
        Assert.Contains("246", limits, StringComparison.Ordinal);
        Assert.Contains("Latest 320\u2009U/L: ×1.52 of own baseline 210\u2009U/L", ldh.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Course_AssayChanges_HasABreakAndNoFold()
    {
        var score = Course(RenderPanel(SampleCase.Relapse), "pd-l1-tps");

        Assert.Contains("Not comparable across the break: tissue · 22C3 → tissue · SP263 (BM-45)", score.TextContent, StringComparison.Ordinal);
        Assert.Contains("no value by this method from before the ICI", score.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Course_ValidatedAssay_HasItsCutOffsWithTheRuleBehindThem_AndAnotherAssayHasNone()
    {
        var record = SampleCase.Relapse with { Biomarkers = [Score(60, "22C3"), Score(20, "22C3") with { Time = EventTime.OnDay(373) }] };
        var other = SampleCase.Relapse with { Biomarkers = [Score(60, "house antibody"), Score(20, "house antibody") with { Time = EventTime.OnDay(373) }] };

        var drawn = Course(RenderPanel(record.Numbered()), "pd-l1-tps");
        Assert.Contains("TPS at least 1 %", drawn.QuerySelector(".limits")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("BM-10", drawn.QuerySelector(".facts summary")!.TextContent);
        Assert.Contains("S33", drawn.QuerySelector(".facts .state")!.TextContent, StringComparison.Ordinal);
        var refused = Course(RenderPanel(other.Numbered()), "pd-l1-tps");
        Assert.DoesNotContain("TPS at least", refused.QuerySelector(".limits")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("no validated cut-off for this assay", refused.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("cut-offs hold for 22C3, 28-8, SP263 only, source S33", refused.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Course_BelowDetection_IsAnOpenMarkWithItsSign()
    {
        var detail = Course(RenderPanel(Cleared), "ctdna-mean-vaf").QuerySelectorAll(".detail")[1].TextContent;

        Assert.Contains("<\u20090.05\u2009%", detail, StringComparison.Ordinal);
        Assert.Contains("below detection", detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Ctdna_ClearedAndBack_SaysBothWithRuleAndData()
    {
        var panel = RenderPanel(Cleared);

        var statements = panel.FindAll(".ctdna li");
        Assert.Contains("first not detected on 2021-05-14 (day 60)", statements[0].TextContent, StringComparison.Ordinal);
        Assert.Equal(["BM-42", "BM-41", "BM-43"], statements.Select(item => item.QuerySelector("summary")!.TextContent));
        Assert.Contains("This is not a progression", statements[2].TextContent, StringComparison.Ordinal);

        panel.FindAll(".ctdna li:last-child button")[1].Click();
        Assert.Equal(["biomarkers[2]"], _selected);
    }

    [Fact]
    public void RelativeCase_TimeIsInMonths()
    {
        var head = Course(RenderPanel(SampleCase.Relapse with { Day0 = null }), "ldh").QuerySelector(".twin thead")!.TextContent;

        Assert.Contains("Months", head, StringComparison.Ordinal);
        Assert.DoesNotContain("Date", head, StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_SpecimensOnly_SaysWhatIsMissing()
    {
        var text = RenderPanel(SampleCase.Relapse with { Biomarkers = [] }).Markup;

        Assert.Contains("No marker has values both from before the ICI and from progression.", text, StringComparison.Ordinal);
        Assert.Contains("No marker has enough dated values for a course", text, StringComparison.Ordinal);
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

    private static CaseRecord Cleared => (SampleCase.Relapse with
    {
        Biomarkers = [CtDna(-5, 3.1m, null), CtDna(60, 0.05m, ValueComparator.LessThan), CtDna(330, 1.2m, null)],
    }).Numbered();

    private static BiomarkerMeasurement Cells(int day, decimal value, ValueComparator? comparator) =>
        new() { Time = EventTime.OnDay(day), Marker = "cd8-density", Value = value, Comparator = comparator, Unit = "cells/mm2", Assay = "IHC", Specimen = day < 0 ? "S1" : "S2" };

    private static IElement Figure(IRenderedComponent<BiomarkersPanel> panel, string title) =>
        panel.FindAll("figure").Single(figure => figure.QuerySelector("figcaption b")!.TextContent.StartsWith(title, StringComparison.Ordinal));

    private static IElement Course(IRenderedComponent<BiomarkersPanel> panel, string marker) => panel.Find($"[data-marker='{marker}']:not(li)");

    private static IElement Row(IRenderedComponent<BiomarkersPanel> panel, string table, string text) =>
        panel.FindAll($"{table} tbody tr").Single(row => row.TextContent.Contains(text, StringComparison.Ordinal));

    private static void Show(IRenderedComponent<BiomarkersPanel> panel, CaseRecord record) =>
        panel.Render(parameters => parameters.Add(item => item.Assessment, SampleCase.Assess(record)));

    private IRenderedComponent<BiomarkersPanel> RenderPanel(CaseRecord record, Language language = Language.English) =>
        Render<BiomarkersPanel>(language, parameters => parameters
            .Add(panel => panel.Assessment, SampleCase.Assess(record))
            .Add(panel => panel.OnSelect, _selected.Add));
}
