using Bunit;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Features.Knowledge;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Knowledge;

public sealed class MechanismPageTests : ComponentTest
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Page_OfEachMechanism_ShowsClaimRulesCaveatsAndSources(Language language)
    {
        foreach (var entry in KnowledgeCatalogue.Current.Mechanisms)
        {
            var page = Show(entry.Id, "", language);

            Assert.Contains(entry.Claim.In(language), page.Find("section").TextContent, StringComparison.Ordinal);
            Assert.All(entry.Rules, rule => Assert.NotNull(page.Find($"tr[id='rule-{rule}']")));
            Assert.All(entry.Caveats, caveat => Assert.NotNull(page.Find($"tr[id='{caveat}']")));
        }
    }

    [Fact]
    public void Page_ReachedFromACase_LeadsBackToItsCard() =>
        Assert.Equal(
            "/cases/p1?tab=resistance#card-INT-2a",
            Show("INT-2a", "?from=%2Fcases%2Fp1%3Ftab%3Dresistance").Find("a.back").GetAttribute("href"));

    [Theory]
    [InlineData("?from=https%3A%2F%2Fevil.example")]
    [InlineData("?from=%2F%2Fevil.example%2Fcases%2F")]
    [InlineData("?from=%2Fimport")]
    [InlineData("")]
    public void Page_ReachedFromElsewhere_LeadsBackToNoCase(string query) => Assert.Empty(Show("INT-2a", query).FindAll("a.back"));

    [Fact]
    public void Page_OfAMarkerMechanism_ShowsGradeAndCutOffOfItsMarkers()
    {
        var row = Show("TME-1b", "").Find("tr[id='marker-treg']");

        Assert.Equal("C", row.QuerySelector(".grade")!.TextContent);
        Assert.Contains("trend only", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_UnknownId_SaysThatThereIsNoEntry() => Assert.Contains("no entry of this name", Show("INT-99", "").Markup, StringComparison.Ordinal);

    private IRenderedComponent<MechanismPage> Show(string id, string query, Language language = Language.English)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/knowledge/{id}{query}");
        return Render<MechanismPage>(language, page => page.Add(item => item.Id, id));
    }
}
