using AngleSharp.Dom;
using Bunit;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Features.Resistance;

namespace IcResistance.Tests.Web.Resistance;

public sealed class ResistancePanelTests : ComponentTest
{
    private readonly List<string> _selected = [];

    [Fact]
    public void Verdict_ProgressionAfterResponse_SaysAcquiredResistance()
    {
        var verdict = RenderPanel(SampleCase.Relapse).Find(".verdict").TextContent;

        Assert.Contains("acquired resistance", verdict, StringComparison.Ordinal);
        Assert.Contains("pembrolizumab", verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void Definitions_AreAllShown_WithFactsThatSelectTheirData()
    {
        var assessment = SampleCase.Assess(SampleCase.Relapse);
        var panel = RenderPanel(SampleCase.Relapse);

        var rules = panel.FindAll("tr[data-rule]").Select(row => row.GetAttribute("data-rule"));
        Assert.Equal([assessment.Resistance.HeadlineRule, assessment.Resistance.SecondRule!], rules.Take(2));
        Assert.Equal(assessment.Resistance.Definitions.Select(definition => definition.Rule).Order(), rules.Order());

        panel.Find($"tr[data-rule='{assessment.Resistance.HeadlineRule}'] .datum").Click();
        Assert.Single(_selected);
        Assert.Contains("definition sorts courses", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Branches_EveryMechanismOfTheTaxonomy_IsShownOrCounted()
    {
        var findings = SampleCase.Assess(SampleCase.Relapse).Mechanisms;
        var panel = RenderPanel(SampleCase.Relapse);

        Assert.Equal(3, panel.FindAll("[data-branch]").Count);
        Assert.Equal(findings.Count(finding => finding.Status is not MechanismStatus.NotAssessed), panel.FindAll("[data-mechanism]").Count);
        Assert.Equal(findings.Count(finding => finding.Status is MechanismStatus.NotAssessed), panel.FindAll(".open-list li").Count);
    }

    [Fact]
    public void Mechanism_AcquiredLoss_IsSupportedWithEvidenceRuleCitationAndCaveat()
    {
        var panel = RenderPanel(SampleCase.Relapse);
        var card = panel.Find("[data-mechanism='INT-2a']");

        Assert.Equal("supported", card.GetAttribute("data-status"));
        Assert.Contains("● supported", Flat(card), StringComparison.Ordinal);
        Assert.Contains("acquired", Flat(card), StringComparison.Ordinal);
        Assert.Contains("§1.1", Flat(card), StringComparison.Ordinal);
        Assert.Contains("GX-10", card.QuerySelector(".evidence[data-side=for]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("RL-11", card.QuerySelector(".caveat summary")!.TextContent, StringComparison.Ordinal);

        panel.Find("[data-mechanism='INT-2a'] [data-path='genomics[0]']").Click();
        Assert.Equal("genomics[0]", Assert.Single(_selected));
    }

    [Fact]
    public void Mechanism_EvidenceOnBothSides_IsShownAsAConflict()
    {
        var relapse = SampleCase.Relapse;
        var record = (relapse with { Biomarkers = [.. relapse.Biomarkers, Fraction(-20, 41, "S1"), Fraction(373, 15, "S2")] }).Numbered();

        var card = RenderPanel(record).Find("[data-mechanism='TME-1a']");

        Assert.Contains("evidence conflicts", card.QuerySelector("header .conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["for", "against"], card.QuerySelectorAll(".facing .evidence").Select(side => side.GetAttribute("data-side")));

        static BiomarkerMeasurement Fraction(int day, decimal value, string specimen) =>
            new() { Time = EventTime.OnDay(day), Marker = "cd8-pd1-fraction", Value = value, Unit = "% of CD8+", Assay = "IF panel", Specimen = specimen };
    }

    [Fact]
    public void HostFactor_IsOnRecord_AndNeverArguesFor()
    {
        var panel = RenderPanel(SampleCase.Relapse with { Patient = SampleCase.Relapse.Patient! with { Sex = Sex.Female } });

        var sex = panel.Find("[data-mechanism='HOST-1'] .evidence h5").TextContent;
        Assert.StartsWith("On record", sex, StringComparison.Ordinal);
    }

    [Fact]
    public void Datum_Selected_IsMarkedAsPressed()
    {
        var panel = RenderPanel(SampleCase.Relapse, selected: "genomics[0]");

        Assert.All(panel.FindAll("[data-path='genomics[0]']"), button => Assert.Equal("true", button.GetAttribute("aria-pressed")));
        Assert.Contains("B2M p.Leu15Phefs*41", panel.Find("[data-path='genomics[0]']").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Gaps_AreListedWithWhatTheySettle()
    {
        var gaps = SampleCase.Assess(SampleCase.Relapse).Gaps;

        var table = RenderPanel(SampleCase.Relapse).Find("[aria-label='What would settle more']").TextContent;
        Assert.NotEmpty(gaps);
        Assert.All(gaps, gap => Assert.Contains(gap.What.En, table, StringComparison.Ordinal));
    }

    [Fact]
    public void Alerts_ReportDiffers_IsShownWithoutBeingAdvice()
    {
        var alerts = RenderPanel(SampleCase.Relapse).FindAll("li[data-kind]");

        Assert.Contains(alerts, alert => alert.GetAttribute("data-kind") == "ReportedDiffers");
    }

    [Fact]
    public void Patterns_UnknownAnswer_IsNotANo()
    {
        var patterns = SampleCase.Assess(SampleCase.Relapse).Resistance.Patterns;
        var rows = RenderPanel(SampleCase.Relapse).FindAll("tr[data-tag]");

        Assert.Equal(patterns.Count, rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            Assert.Contains(ResistanceWord(patterns[i].Result.ToString()), rows[i].QuerySelector(".status")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Language.English, "Tumour-cell intrinsic", "Host")]
    [InlineData(Language.Chinese, "肿瘤细胞内在", "宿主")]
    public void Branches_AreNamedInTheReadersLanguage(Language language, string intrinsic, string host)
    {
        var heads = RenderPanel(SampleCase.Relapse, language).FindAll(".branch h4").Select(head => head.TextContent).ToList();

        Assert.StartsWith(intrinsic, heads[0], StringComparison.Ordinal);
        Assert.StartsWith(host, heads[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_EmptyRecord_SaysWhatIsMissingAndSupportsNothing()
    {
        var panel = RenderPanel(SampleCase.Empty);

        Assert.Empty(panel.FindAll("[data-status=supported], [data-status=possible]"));
        Assert.Contains("not assessed", panel.Find("[data-branch=intrinsic]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_AnotherCaseAndBack_LooksAsAtFirst()
    {
        var panel = RenderPanel(SampleCase.Relapse);
        var first = panel.Find("section").Text();

        Show(panel, SampleCase.Empty);
        Assert.DoesNotContain("p.Leu15", panel.Markup, StringComparison.Ordinal);
        Show(panel, SampleCase.Relapse);

        Assert.Equal(first, panel.Find("section").Text());
    }

    private static string ResistanceWord(string answer) => answer.ToLowerInvariant();

    private static string Flat(IElement element) => string.Join(' ', element.TextContent.Replace("●", "● ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Show(IRenderedComponent<ResistancePanel> panel, CaseRecord record) =>
        panel.Render(parameters => parameters.Add(item => item.Assessment, SampleCase.Assess(record)));

    private IRenderedComponent<ResistancePanel> RenderPanel(CaseRecord record, Language language = Language.English, string? selected = null) =>
        Render<ResistancePanel>(language, parameters => parameters
            .Add(panel => panel.Assessment, SampleCase.Assess(record))
            .Add(panel => panel.Selected, selected)
            .Add(panel => panel.OnSelect, _selected.Add));
}
