using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Tests.Domain.Summary;

public sealed class HandoutBuilderTests
{
    [Fact]
    public void Handout_HasFiveColumnsOnOnePage()
    {
        var handout = HandoutBuilder.Build(CaseAssessor.Assess(SummaryCases.Blank), new SummaryOptions { GeneratedAt = SummaryCases.GeneratedAt });

        var page = Assert.Single(handout.Pages);
        Assert.Equal(5, Assert.Single(page.Blocks.OfType<ColumnsBlock>()).Columns.Count);
    }

    [Fact]
    public void Imaging_StandsNewestFirst()
    {
        var record = SummaryCases.Shared().Single(item => item.Id == "syn-b2m-biallelic-acquired");
        var handout = HandoutBuilder.Build(CaseAssessor.Assess(record), new SummaryOptions { GeneratedAt = SummaryCases.GeneratedAt });

        var texts = handout.Texts(Language.English).ToList();

        Assert.True(texts.FindIndex(text => text.StartsWith("2022-03-28:", StringComparison.Ordinal)) < texts.FindIndex(text => text.StartsWith("2022-02-14:", StringComparison.Ordinal)));
    }

    [Fact]
    public void Meeting_ListsEachCaseWithQuestionVerdictAndOpenItems()
    {
        var assessment = CaseAssessor.Assess(SummaryCases.Blank);
        var options = new SummaryOptions { GeneratedAt = SummaryCases.GeneratedAt, CaseNumber = 1, CaseCount = 2, Question = "Rechallenge?" };

        var cover = MeetingCover.Of([new(new PrintedCase(assessment), options, 2), new(new PrintedCase(assessment), options with { CaseNumber = 2, Question = null }, 4)]);
        var table = Assert.Single(cover.Pages[0].Blocks.OfType<TableBlock>());

        Assert.Equal(["Rechallenge?", "not recorded"], table.Rows.Select(row => row.Cells[2].Lines[0].En));
        Assert.All(table.Rows, row => Assert.Equal(assessment.Resistance.Sentence, row.Cells[3].Lines[0]));
        Assert.All(table.Rows, row => Assert.True(int.Parse(row.Cells[4].Lines[0].En, System.Globalization.CultureInfo.InvariantCulture) > 5));
        Assert.Equal(["case-1", "case-2"], table.Rows.Select(row => row.Cells[1].LinkTo));
        Assert.Equal(["2", "4"], table.Rows.Select(row => row.Cells[5].Lines[0].En));
    }
}
