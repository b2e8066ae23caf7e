using System.Net;
using System.Security.Claims;
using IcResistance.Tests.Web.Data;
using IcResistance.Web.Data;
using IcResistance.Web.Reports;
using IcResistance.Web.Reports.Booklets;
using IcResistance.Web.Security;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Reports;

/// <summary>The addresses that print, asked by a signed-in browser.</summary>
public sealed class ReportEndpointsTests(BoardServer server) : IClassFixture<BoardServer>
{
    [Fact]
    public async Task Page_WithChoicesInTheAddress_IsPrintedThatWay()
    {
        using var browser = await WithCaseAsync("print-1");

        var page = await (await browser.GetAsync("/cases/print-1/summary?language=both&paper=letter&large-print=true")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("size: 11in 8.5in", page, StringComparison.Ordinal);
        Assert.Contains("class=\"large landscape bilingual\"", page, StringComparison.Ordinal);
        Assert.Contains("print-1", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithAChoiceThatMeansNothing_IsRefused()
    {
        using var browser = await WithCaseAsync("print-2");

        Assert.Equal(HttpStatusCode.BadRequest, (await browser.GetAsync("/cases/print-2/summary?paper=a5")).StatusCode);
    }

    [Fact]
    public async Task Booklet_OfAnotherUser_IsNotFound()
    {
        using var browser = await WithCaseAsync("print-3");
        var jobs = server.Services.GetRequiredService<BookletJobs>();
        var other = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "somebody-else")], "test"));

        var job = jobs.Start(new BookletOrder([new BookletCase("print-3")], new PrintRequest()), other);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/booklet/{job.Id}.pdf")).StatusCode);
        job.Cancel();
    }

    private async Task<BoardBrowser> WithCaseAsync(string id)
    {
        await server.Services.GetRequiredService<CaseStore>().ImportAsync([TestStore.Case(id)], ImportMode.AddOrUpdate, CurrentUser.CommandLine, TestContext.Current.CancellationToken);
        return await server.SignedInAsync();
    }
}
