using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Tests.Domain.Summary;

public sealed class CaseSummaryBuilderTests
{
    [Fact]
    public void Sections_OfABlankCase_AllStandInTheOrderOfTheBoard()
    {
        var sections = SummaryCases.Summarize(SummaryCases.Blank).Flat().OfType<HeadingBlock>().Select(heading => heading.Section);

        Assert.Equal(Enum.GetValues<SummarySection>(), sections);
    }

    [Fact]
    public void Sections_OfEverySharedCase_AllStandInTheOrderOfTheBoard()
    {
        Assert.All(SummaryCases.Shared(), record =>
            Assert.Equal(Enum.GetValues<SummarySection>(), SummaryCases.Summarize(record).Flat().OfType<HeadingBlock>().Select(heading => heading.Section)));
    }

    [Fact]
    public void FirstPage_EndsBeforeTheMechanisms()
    {
        var blocks = SummaryCases.Summarize(SummaryCases.Blank).Blocks;

        var behind = blocks.SkipWhile(block => block is not PageBreakBlock).Skip(1).First();

        Assert.Equal(SummarySection.Mechanisms, Assert.IsType<HeadingBlock>(behind).Section);
    }

    [Fact]
    public void MissingAnswers_AreSaidInBothLanguages()
    {
        var missing = SummaryCases.Summarize(SummaryCases.Blank).Flat().OfType<KeyValueBlock>().SelectMany(grid => grid.Items).Where(item => item.IsMissing).ToList();

        Assert.Contains(missing, item => item.Label.En == "Patient's wishes");
        Assert.All(missing, item =>
        {
            Assert.Contains("not recorded", item.Value.En, StringComparison.Ordinal);
            Assert.Contains("未记录", item.Value.Zh, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Question_NotRecorded_LeavesALineToWriteOn()
    {
        var question = Behind(SummaryCases.Summarize(SummaryCases.Blank), SummarySection.Question);

        Assert.IsType<SignOffBlock>(question);
    }

    [Fact]
    public void Question_Recorded_StandsOnTheFirstPage()
    {
        var summary = SummaryCases.Summarize(SummaryCases.Blank, options => options with { Question = "Rechallenge after SBRT?" });

        Assert.Equal("Rechallenge after SBRT?", Assert.IsType<ParagraphBlock>(Behind(summary, SummarySection.Question)).Text.En);
    }

    [Fact]
    public void Tables_HaveAsManyCellsAsColumns()
    {
        var tables = SummaryCases.Shared().SelectMany(record => SummaryCases.Summarize(record).Flat().OfType<TableBlock>());

        Assert.All(tables, table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count)));
    }

    [Fact]
    public void Treatments_BeyondTheLimit_AreCountedNotDropped()
    {
        var therapies = Enumerable.Range(0, 9).Select(number => new Therapy
        {
            Name = $"drug {number}",
            Kind = TherapyKind.Chemotherapy,
            Line = number + 1,
            Time = EventTime.OnDay(number * 100),
        });
        var record = (SummaryCases.Blank with { Therapies = therapies.ToValueList() }).Numbered();

        var texts = SummaryCases.Summarize(record, options => options with { Limits = new SummaryLimits { Treatments = 4 } }).Texts(Language.English).ToList();

        Assert.Contains("drug 8", texts);
        Assert.DoesNotContain("drug 0", texts);
        Assert.Contains(texts, text => text.StartsWith("5 earlier lines", StringComparison.Ordinal));
    }

    [Fact]
    public void Options_AtMostFour_StandInTheReviewsOrderWithBadges_AndTheOthersAreNamed()
    {
        foreach (var record in SummaryCases.Shared())
        {
            var summary = SummaryCases.Summarize(record);
            var blocks = summary.Blocks.SkipWhile(block => block is not HeadingBlock { Section: SummarySection.Options }).Skip(1).Take(2).ToList();
            var rows = Assert.IsType<TableBlock>(blocks[0]).Rows;
            var options = CaseAssessor.Assess(record).Options;
            var printed = options.Where(option => rows.Any(row => row.Cells[0].Lines[0].En.Contains($"({option.Entry.Id},", StringComparison.Ordinal))).ToList();

            Assert.Equal(4, printed.Count);
            Assert.Equal(printed.Select(option => option.Entry.Name.En), rows.Select(row => row.Cells[0].Lines[0].En[..row.Cells[0].Lines[0].En.LastIndexOf(" (ST-", StringComparison.Ordinal)]));
            Assert.All(printed.Zip(rows), pair => Assert.All(pair.First.Entry.Badges, badge => Assert.Contains(badge.WrittenName(), pair.Second.Cells[0].Notes[0].En, StringComparison.Ordinal)));
            Assert.All(options.Except(printed), option => Assert.Contains(option.Entry.Id, Assert.IsType<ParagraphBlock>(blocks[1]).Text.En, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void References_NameRulesVersionAndHash()
    {
        var summary = SummaryCases.Summarize(SummaryCases.Blank);

        var last = Assert.IsType<ParagraphBlock>(summary.Blocks[^1]).Text.En;

        Assert.Contains(summary.Meta.RuleSet, last, StringComparison.Ordinal);
        Assert.Contains(CaseFileHash.Of(SummaryCases.Blank), last, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_SameArguments_GivesTheSameTexts()
    {
        Assert.Equal(SummaryCases.Summarize(SummaryCases.Blank).Texts(Language.Chinese), SummaryCases.Summarize(SummaryCases.Blank).Texts(Language.Chinese));
    }

    private static SummaryBlock Behind(CaseSummary summary, SummarySection section) =>
        summary.Blocks.SkipWhile(block => block is not HeadingBlock heading || heading.Section != section).Skip(1).First();
}
