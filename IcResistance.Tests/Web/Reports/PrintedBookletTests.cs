using System.Globalization;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Tests.Domain.Summary;
using IcResistance.Web.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Reports;

/// <summary>All shared cases as the booklet of one meeting, once in each language: the whole set in two files.</summary>
public sealed class PrintedBookletTests : IAsyncDisposable
{
    private readonly ServiceProvider _host = ReportHost.Start();

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task Booklet_OfEverySharedCase_GivesEachTwoPagesWithAllSectionsInOrder(Language language)
    {
        var records = SummaryCases.Shared().ToList();

        var pages = await _host.PrintBookletAsync([.. records.Select(record => new PrintedCase(CaseAssessor.Assess(record)))], new PrintRequest { Languages = [language] });

        var starts = pages.Bookmarks.Where(mark => mark.Level == 0).Select(mark => mark.Page).ToList();
        Assert.Equal(records.Count + 1, starts.Count);
        var lengths = starts.Skip(1).Zip(starts.Skip(2).Append(pages.Texts.Count + 1), (start, next) => next - start).ToList();
        Assert.Equal("", string.Join(", ", records.Zip(lengths).Where(item => item.Second != 2).Select(item => $"{item.First.Id}: {item.Second} pages")));
        for (var place = 0; place < records.Count; place++)
        {
            var own = pages.Texts.Skip(starts[place + 1] - 1).Take(2).ToList();
            var sections = SummaryCases.Summarize(records[place]).Pages;
            Assert.All(own, text => Assert.StartsWith(PrintedPages.Squeezed(records[place].Id), text, StringComparison.Ordinal));
            PrintedPages.AssertInOrder(sections[0].Headings.Select(heading => heading.Text.In(language)), own[0]);
            PrintedPages.AssertInOrder(sections[1].Headings.Select(heading => heading.Text.In(language)), own[1]);
        }
    }

    [Fact]
    public async Task Booklet_Agenda_GivesThePageOfEachCaseAndLeadsThere()
    {
        var records = SummaryCases.Shared().Where(record => record.Id.StartsWith("syn-", StringComparison.Ordinal)).Take(3).ToList();
        var steps = new List<int>();

        var pages = await _host.PrintBookletAsync(
            [.. records.Select((record, place) => new PrintedCase(CaseAssessor.Assess(record), $"Question {place}?"))], new PrintRequest(), new Collect(steps));

        Assert.Equal(100, steps[^1]);
        Assert.Equal(steps.Order(), steps);
        var marks = pages.Bookmarks.Where(mark => mark.Level == 0).ToList();
        Assert.Equal(1, marks[0].Page);
        Assert.All(records.Select((record, place) => (record, place)), item =>
        {
            var (title, _, page) = marks[item.place + 1];
            Assert.Equal($"{item.place + 1}·{item.record.Id}", title);
            Assert.Contains($"case{item.place + 1}of3", pages.Texts[page - 1], StringComparison.Ordinal);
            Assert.Contains($"Question{item.place}?", pages.Texts[0], StringComparison.Ordinal);
            Assert.Contains(page.ToString(CultureInfo.InvariantCulture), pages.Texts[0], StringComparison.Ordinal);
        });
        Assert.Equal(3, pages.Raw.Split("/Subtype /Link").Length - 1);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private sealed class Collect(List<int> steps) : IProgress<PrintProgress>
    {
        public void Report(PrintProgress value) => steps.Add(value.Percent);
    }
}
