using IcResistance.Domain.Board;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Resistance;
using IcResistance.Tests.Web;

namespace IcResistance.Tests.Domain.Board;

public sealed class CaseDigestTests
{
    [Fact]
    public void Digest_OfARelapse_SaysWhatTheAssessmentSays()
    {
        var assessment = SampleCase.Assess(SampleCase.Relapse);

        var digest = CaseDigest.Of(assessment);

        Assert.Equal(ResistanceResult.Acquired, digest.Headline);
        Assert.Equal("2022-02-14 (day 336)", digest.Onset?.En);
        Assert.Contains(digest.Mechanisms, item => item is { Id: "INT-2a", Status: MechanismStatus.Supported });
        Assert.Equal(
            [.. assessment.Alerts.Select(alert => alert.Text), .. assessment.Monitoring.Select(note => note.Text)],
            digest.Warnings.Where(warning => warning.From is null).Select(warning => warning.Text));
        Assert.All(digest.Mechanisms, item => Assert.True(item.Status is MechanismStatus.Supported or MechanismStatus.Possible));
    }

    [Fact]
    public void Digest_OfAnEmptyCase_SaysThatNothingIsRecorded()
    {
        var digest = CaseDigest.Of(SampleCase.Assess(SampleCase.Empty));

        Assert.Equal("not recorded", digest.BestResponse.En);
        Assert.Null(digest.Onset);
        Assert.Null(digest.Stage);
        Assert.Empty(digest.Mechanisms);
    }

    [Fact]
    public void Digest_ConfirmationWindowPassed_IsOverdue()
    {
        var relapse = SampleCase.Relapse;
        var unconfirmed = (relapse with
        {
            Assessments = [.. relapse.Assessments.Take(4)],
            Notes = [new() { Time = IcResistance.Domain.Record.EventTime.OnDay(460), Text = "seen in clinic" }],
        }).Numbered();

        var alert = Assert.Single(CaseDigest.Of(SampleCase.Assess(unconfirmed)).Warnings, item => item.Kind is WarningKind.PendingIupd);

        Assert.True(alert.IsOverdue);
    }
}
