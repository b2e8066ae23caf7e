using Bunit;
using IcResistance.Domain.Primitives;
using IcResistance.Tests.Web.Data;
using IcResistance.Web.Features.Patients;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Patients;

public sealed class PatientsPageTests : StorePageTest
{
    [Fact]
    public void Page_WhileItReads_SaysSo() => Assert.Contains("Loading", Show("", reader: Unanswered).Find("[role=status]").TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Page_WithoutACase_SaysHowToBegin() =>
        Assert.Contains("Import a case file to begin", (await ShownAsync("")).Markup, StringComparison.Ordinal);

    [Fact]
    public async Task Page_StoreCannotBeRead_SaysSo()
    {
        await BreakAsync();

        var page = Show("");
        page.WaitForElement("[role=alert]");

        Assert.Contains("cannot be read", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_OfARelapse_SaysVerdictWarningAndMechanism()
    {
        await ImportAsync(SampleCase.Relapse);

        var row = (await ShownAsync("")).Find("tbody tr").TextContent;

        Assert.Contains("acquired", row, StringComparison.Ordinal);
        Assert.Contains("2022-02-14 (day 336)", row, StringComparison.Ordinal);
        Assert.Contains("Reported and derived differ", row, StringComparison.Ordinal);
        Assert.Contains("B2M biallelic loss supported", System.Text.RegularExpressions.Regex.Replace(row, @"\s+", " "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warning_OfACase_LeadsToItsRuleAndData()
    {
        await ImportAsync(SampleCase.Relapse);

        var warnings = (await ShownAsync("")).FindAll("tbody .alert");

        Assert.NotEmpty(warnings);
        Assert.All(warnings, warning => Assert.Equal("/cases/relapse?tab=resistance#alerts", warning.GetAttribute("href")));
    }

    [Theory]
    [InlineData("?verdict=acquired", "relapse")]
    [InlineData("?mechanism=INT-2a", "relapse")]
    [InlineData("?branch=tme", "relapse")]
    [InlineData("?warning=any", "relapse")]
    [InlineData("?stage=IV", "p1")]
    [InlineData("?q=b2m&stage=IV", "p1")]
    public async Task Filter_InTheAddress_ShowsItsCasesAndStandsInTheForm(string query, string expected)
    {
        await ImportAsync(SampleCase.Relapse, SampleCase.Empty, TestStore.Case("p1"));

        var page = await ShownAsync(query);

        Assert.Equal([$"/cases/{expected}"], page.FindAll("tbody th a").Select(link => link.GetAttribute("href")));
        var (name, value) = (query.TrimStart('?').Split('&')[^1].Split('=')[0], query.Split('=')[^1]);
        Assert.Equal(value, page.Find($"select[name={name}] option[selected]").GetAttribute("value"));
    }

    [Fact]
    public async Task Filter_NothingMatches_SaysHowSearchWorks()
    {
        await ImportAsync(TestStore.Case("p1"));

        Assert.Contains("beginning of a word", (await ShownAsync("?q=volumab")).Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?verdict=cured")]
    [InlineData("?mechanism=INT-99")]
    [InlineData("?warning=%27")]
    [InlineData("?stage=%25")]
    public async Task Filter_ThatIsNone_ShowsEveryCase(string query)
    {
        await ImportAsync(SampleCase.Relapse, TestStore.Case("p1"));

        Assert.Equal(2, (await ShownAsync(query)).FindAll("tbody tr").Count);
    }

    [Fact]
    public async Task Pages_BeyondTheFirst_KeepTheFilter()
    {
        await ImportAsync([.. Enumerable.Range(0, PatientsQuery.PageSize + 1).Select(number => TestStore.Case($"p{number:00}"))]);

        var page = await ShownAsync("?stage=IV");

        var next = page.Find(".pager a").GetAttribute("href")!;
        Assert.Contains("stage=IV", next, StringComparison.Ordinal);
        Assert.Contains("page=2", next, StringComparison.Ordinal);
        Assert.Contains($"1–{PatientsQuery.PageSize} of {PatientsQuery.PageSize + 1} cases", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_WhoseFactsCannotBeRead_SaysSoAndHidesNoOther()
    {
        await ImportAsync(SampleCase.Relapse, TestStore.Case("p1"));
        await using (var context = Store.NewContext())
        {
            await context.Cases.Where(row => row.Id == "p1").ExecuteUpdateAsync(row => row.SetProperty(item => item.CaseFile, "no case file").SetProperty(item => item.Version, 2), Cancellation);
        }

        var rows = (await ShownAsync("")).FindAll("tbody tr");

        Assert.Equal(2, rows.Count);
        Assert.Contains("facts cannot be read", rows[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_InChinese_AreChinese()
    {
        await ImportAsync(SampleCase.Relapse);

        var page = await ShownAsync("", Language.Chinese);

        Assert.Contains("获得性", page.Find("tbody tr").TextContent, StringComparison.Ordinal);
        Assert.Equal("患者", page.Find("h1").TextContent);
    }

    private async Task<IRenderedComponent<PatientsPage>> ShownAsync(string query, Language language = Language.English)
    {
        var page = Show(query, language);
        await page.WaitForStateAsync(() => !page.Markup.Contains('…'), TimeSpan.FromSeconds(20));
        return page;
    }

    private IRenderedComponent<PatientsPage> Show(string query, Language language = Language.English, Task<AuthenticationState>? reader = null)
    {
        Services.AddScoped<PatientsQuery>();
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/patients{query}");
        return Render<PatientsPage>(language, page => page.AddCascadingValue(reader ?? Reader));
    }
}
