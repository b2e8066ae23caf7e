using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Summary;
using IcResistance.Tests.SharedCases;

namespace IcResistance.Tests.Domain.Summary;

public sealed class ResponseSectionTests
{
    [Fact]
    public void RisingLdh_IsPrintedOnTheFirstPageWithItsRuleAndItsData()
    {
        var record = (SummaryCases.Blank with
        {
            Therapies = [new Therapy { Name = "pembrolizumab", Kind = TherapyKind.Ici, Line = 1, Time = EventTime.OnDay(0), End = new CourseEnd { Ongoing = true } }],
            Assessments = [new ResponseAssessment { Time = EventTime.OnDay(60), Reported = new ReportedResponse { Recist = RecistCategory.SD } }],
            Biomarkers = [Ldh(200, -5), Ldh(420, 90)],
        }).Numbered();
        var note = Assert.Single(CaseAssessor.Assess(record).Monitoring);

        var page = SummaryCases.Summarize(record).Pages[0].Blocks;

        Assert.Contains(page.Texts(Language.English), text => text.Contains($"{note.Text.En} [BM-32; biomarkers[0], biomarkers[1]]", StringComparison.Ordinal));
        Assert.Contains(page.Texts(Language.Chinese), text => text.Contains($"{note.Text.Zh} [BM-32；biomarkers[0], biomarkers[1]]", StringComparison.Ordinal));
    }

    [Fact]
    public void RisingLdh_OfACaseWithoutImaging_IsPrintedAllTheSame()
    {
        var record = (SummaryCases.Blank with { Biomarkers = [Ldh(200, -5), Ldh(420, 90)] }).Numbered();

        Assert.Contains(SummaryCases.Summarize(record).Pages[0].Blocks.Texts(Language.English), text => text.Contains("[BM-32;", StringComparison.Ordinal));
    }

    [Fact]
    public void WarningsAndMonitoring_OfEverySharedCase_StandOnItsHandout()
    {
        Assert.All(SummaryCases.Shared(), record =>
        {
            var assessment = CaseAssessor.Assess(record);
            var texts = string.Join('\n', HandoutBuilder.Build(assessment, new SummaryOptions { GeneratedAt = SummaryCases.GeneratedAt }).Texts(Language.English));

            Assert.All(assessment.Alerts.Select(alert => alert.Text).Concat(assessment.Monitoring.Select(note => note.Text)), text => Assert.Contains(text.En, texts, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void WarningsAndMonitoring_OfEverySharedCaseWithVisits_AreAllPrintedWithTheirRules()
    {
        Assert.All(SummaryCases.Shared().Where(record => record.Assessments.Count > 0), record =>
        {
            var (assessment, texts) = (CaseAssessor.Assess(record), string.Join('\n', SummaryCases.Summarize(record).Pages[0].Blocks.Texts(Language.English)));

            Assert.All(assessment.Alerts, alert => Assert.Contains($"{alert.Text.En} [{alert.Rule}", texts, StringComparison.Ordinal));
            Assert.All(assessment.Monitoring, note => Assert.Contains($"{note.Text.En} [{note.Rule}", texts, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void ConfirmationWindow_OfAProgressionClearedByALaterVisit_IsNotPrinted()
    {
        var cleared = SampleCaseAssessments.Records.Single(record => record.Id == "syn-pseudoprogression");

        Assert.DoesNotContain("Confirmation due", SummaryCases.Summarize(cleared).Texts(Language.English));
        Assert.Contains(SampleCaseAssessments.Records, record => SummaryCases.Summarize(record).Texts(Language.English).Contains("Confirmation due"));
    }

    [Fact]
    public void Category_ThatIsOnlyReported_IsMarkedAndTheMarkExplained()
    {
        var record = (SummaryCases.Blank with
        {
            Therapies = [new Therapy { Name = "nivolumab", Kind = TherapyKind.Ici, Line = 1, Time = EventTime.OnDay(0), End = new CourseEnd { Ongoing = true } }],
            Assessments = [new ResponseAssessment { Time = EventTime.OnDay(60), Reported = new ReportedResponse { Recist = RecistCategory.PR } }],
        }).Numbered();

        var texts = SummaryCases.Summarize(record).Texts(Language.English).ToList();

        Assert.Contains("PR †", texts);
        Assert.Contains("as reported, not derived from measurements", texts);
    }

    private static BiomarkerMeasurement Ldh(decimal value, int day) =>
        new() { Marker = "ldh", Value = value, Unit = "U/L", Time = EventTime.OnDay(day) };
}
