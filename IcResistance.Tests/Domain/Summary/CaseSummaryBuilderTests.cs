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
        var pages = SummaryCases.Summarize(SummaryCases.Blank).Pages;

        Assert.Equal(2, pages.Count);
        Assert.Equal(SummarySection.Options, pages[0].Headings.Last().Section);
        Assert.Equal(SummarySection.Mechanisms, pages[1].Headings.First().Section);
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
        Assert.Contains(texts, text => text.StartsWith("5 more lines", StringComparison.Ordinal));
    }

    [Fact]
    public void Treatments_BeyondTheLimit_KeepTheLineThatIsJudged()
    {
        var record = SummaryCases.Shared("syn-b2m-biallelic-acquired");
        var later = Enumerable.Range(0, 9).Select(number => new Therapy { Name = $"drug {number}", Kind = TherapyKind.Chemotherapy, Line = number + 3, Time = EventTime.OnDay(500 + (number * 100)) });

        var texts = SummaryCases.Summarize((record with { Therapies = [.. record.Therapies, .. later] }).Numbered(), options => options with { Limits = new SummaryLimits { Treatments = 3 } })
            .Pages[0].Blocks.Texts(Language.English).ToList();

        Assert.Equal(["1L", "10L", "11L"], texts.Where(text => text.EndsWith('L') && char.IsAsciiDigit(text[0])));
        Assert.Contains("8 more lines are in the case file", texts);
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

        var last = Assert.IsType<ParagraphBlock>(summary.Blocks.Last()).Text.En;

        Assert.Contains(summary.Meta.RuleSet, last, StringComparison.Ordinal);
        Assert.Contains(CaseFileHash.Of(SummaryCases.Blank), last, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_SameArguments_GivesTheSameTexts()
    {
        Assert.Equal(SummaryCases.Summarize(SummaryCases.Blank).Texts(Language.Chinese), SummaryCases.Summarize(SummaryCases.Blank).Texts(Language.Chinese));
    }

    [Fact]
    public void Limits_OfOnePage_LeaveTheOtherAsItIs()
    {
        var record = SummaryCases.Shared().Single(item => item.Id == "syn-suppressive-cells-diffuse");
        var full = SummaryCases.Summarize(record);

        var shortened = SummaryCases.Summarize(record, options => options with { EvidenceLimits = SummaryLadder.Evidence[^1] });

        Assert.Equal(full.Pages[0].Blocks.Count, shortened.Pages[0].Blocks.Count);
        Assert.False(shortened.Pages[0].IsDense);
        Assert.True(shortened.Pages[1].IsDense);
        Assert.NotEqual(full.Texts(Language.English), shortened.Texts(Language.English));
    }

    [Fact]
    public void Markers_BeyondTheLimit_AreNamed()
    {
        var record = SummaryCases.Shared().Single(item => item.Id == "syn-suppressive-cells-diffuse");

        var texts = SummaryCases.Summarize(record, options => options with { EvidenceLimits = SummaryLadder.Evidence[^1] }).Texts(Language.English);

        Assert.Contains(texts, text => text.StartsWith("Also recorded, see the program: ", StringComparison.Ordinal));
    }

    [Fact]
    public void BloodValues_CarryTheLaboratorysOwnRange()
    {
        var record = SummaryCases.Shared().Single(item => item.Id == "syn-b2m-biallelic-acquired");

        var texts = SummaryCases.Summarize(record).Texts(Language.English).ToList();

        Assert.Contains("up to 246", texts);
        Assert.Contains(texts, text => text.StartsWith("Not measured: Albumin", StringComparison.Ordinal));
    }

    [Fact]
    public void Readiness_SaysStaleCurrentAndMissing()
    {
        var record = SummaryCases.Shared().Single(item => item.Id == "syn-b2m-biallelic-acquired");

        Assert.Contains("current", SummaryCases.Summarize(record).Texts(Language.English));
        Assert.Contains("STALE", SummaryCases.Summarize(record with { FollowUp = new FollowUp { Time = EventTime.OnDay(800), Status = VitalStatus.Alive } }).Texts(Language.English));
        Assert.Equal(8, SummaryCases.Summarize(SummaryCases.Blank).Texts(Language.English).Count(text => text == "MISSING"));
    }

    [Fact]
    public void Notes_OfTenThousandCharacters_DoNotFloodThePage()
    {
        var record = (SummaryCases.Blank with { Notes = [new ClinicalNote { Time = EventTime.Undated, Text = new string('x', 10_000) }] }).Numbered();

        var note = SummaryCases.Summarize(record).Texts(Language.English).Single(text => text.StartsWith("Note (", StringComparison.Ordinal));

        Assert.InRange(note.Length, 200, 320);
    }

    private static SummaryBlock Behind(CaseSummary summary, SummarySection section) =>
        summary.Blocks.SkipWhile(block => block is not HeadingBlock heading || heading.Section != section).Skip(1).First();
}
