using IcResistance.Domain.Assessment;
using IcResistance.Domain.Board;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Tests.Domain.Board;
using IcResistance.Tests.Web;

namespace IcResistance.Tests.Domain.Summary;

public sealed class OverruleSectionTests
{
    private const string Caption = "Overruled by the board";

    [Fact]
    public void Overrule_InForce_IsPrintedBesideTheProgramsAnswer()
    {
        var summary = Summarize(OverruleTests.Overrule("argued-against", 1));

        var row = Assert.Single(Table(summary)!.Rows);
        Assert.Equal("B2M biallelic loss (INT-2a)", row.Cells[0].Lines[0].En);
        Assert.Equal("SUPPORTED", row.Cells[1].Lines[0].En);
        Assert.Equal("ARGUED AGAINST", row.Cells[2].Lines[0].En);
        Assert.Equal("clonal in 1 of 5 regions only", row.Cells[3].Lines[0].En);
        Assert.Equal("Dr Ann, 2026-03-01 09:00", row.Cells[3].Notes[0].En);
    }

    [Fact]
    public void Overrule_InForce_StandsOnTheFirstPageAndUnderTheMechanism()
    {
        var summary = Summarize(OverruleTests.Overrule("argued-against", 1));

        Assert.Contains(Table(summary), summary.Pages[0].Blocks);
        var mechanism = summary.Flat().OfType<TableBlock>().SelectMany(table => table.Rows).Single(row => row.Cells[0].Lines[0].En == "B2M biallelic loss");
        Assert.Contains("BOARD: ARGUED AGAINST; reason on page 1", mechanism.Cells[0].Notes.Select(note => note.En));
        Assert.Contains("SUPPORTED", mechanism.Cells[0].Lines.Select(line => line.En));
    }

    [Fact]
    public void Overrule_OfTheVerdict_IsNamedUnderTheProgramsSentence()
    {
        var summary = Summarize(OverruleTests.Overrule("indeterminate", 1, subject: OverruleSubject.Headline));

        var callout = Assert.IsType<CalloutBlock>(summary.Pages[0].Blocks[0]);
        Assert.Contains("Acquired resistance", callout.Text.En, StringComparison.Ordinal);
        Assert.Contains("BOARD: indeterminate", callout.Detail?.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Overrule_ProgramsAnswerChangedSince_SaysBoth()
    {
        var earlier = OverruleTests.Overrule("argued-against", 1) with { ProgramAnswer = "possible" };

        Assert.Equal("was POSSIBLE when overruled", Table(Summarize(earlier))!.Rows[0].Cells[1].Notes[0].En);
    }

    [Fact]
    public void Overrule_Withdrawn_IsNotPrinted() =>
        Assert.Null(Table(Summarize(OverruleTests.Overrule("argued-against", 1), OverruleTests.Overrule(null, 2))));

    [Fact]
    public void Overrule_OfAMechanismThatTheRulesNoLongerHave_IsPrintedByItsId()
    {
        var gone = OverruleTests.Overrule("possible", 1, subject: OverruleSubject.Parse("mechanism:INT-99"));

        var row = Assert.Single(Table(Summarize(gone))!.Rows);
        Assert.Equal(("INT-99", "not judged"), (row.Cells[0].Lines[0].En, row.Cells[1].Lines[0].En));
    }

    [Fact]
    public void Overrule_InADeIdentifiedPrint_KeepsBothAnswersAndLosesNameTimeAndReason()
    {
        var printed = new PrintedCase(CaseAssessor.Assess(SampleCase.Relapse)) { Overrules = new BoardOverrules([OverruleTests.Overrule("argued-against", 1)]) }.DeIdentified(1);

        var summary = CaseSummaryBuilder.Build(printed.Assessment, new SummaryOptions { GeneratedAt = SummaryCases.GeneratedAt, IsDeIdentified = true, Overrules = printed.Overrules });

        var row = Assert.Single(Table(summary)!.Rows);
        Assert.Equal(("SUPPORTED", "ARGUED AGAINST"), (row.Cells[1].Lines[0].En, row.Cells[2].Lines[0].En));
        Assert.Equal("[left out] ［已略去］", row.Cells[3].Lines[0].En);
        Assert.Empty(row.Cells[3].Notes);
        var texts = string.Join('\n', summary.Texts(Language.English));
        Assert.DoesNotContain("Dr Ann", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("clonal", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-03-01", texts, StringComparison.Ordinal);
        Assert.Contains("who overruled an answer, when and for which reason are left out", texts, StringComparison.Ordinal);
    }

    private static TableBlock? Table(CaseSummary summary) => summary.Flat().OfType<TableBlock>().SingleOrDefault(table => table.Caption.En == Caption);

    private static CaseSummary Summarize(params StatusOverrule[] entries) =>
        SummaryCases.Summarize(SampleCase.Relapse, options => options with { Overrules = new BoardOverrules(entries.ToValueList()) });
}
