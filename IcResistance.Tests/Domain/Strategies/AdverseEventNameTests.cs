using IcResistance.Domain.Knowledge;

namespace IcResistance.Tests.Domain.Strategies;

/// <summary>What an adverse event is called decides whether a caution finds it; a name that says nothing never lets one be excluded.</summary>
public sealed class AdverseEventNameTests
{
    [Theory]
    [InlineData("interstitial pneumonia")]
    [InlineData("ILD")]
    [InlineData("DILD (drug-induced)")]
    [InlineData("organizing pneumonia")]
    [InlineData("cryptogenic organising pneumonia")]
    [InlineData("immune-mediated lung injury")]
    [InlineData("drug-induced pneumonia")]
    [InlineData("immune-related pneumonia")]
    [InlineData("immune checkpoint inhibitor-related pneumonia")]
    [InlineData("pneumonia")]
    [InlineData("间质性肺炎")]
    [InlineData("机化性肺炎")]
    [InlineData("免疫检查点抑制剂相关肺炎")]
    [InlineData("药物性肺损伤")]
    [InlineData("肺炎")]
    public void LungToxicity_UnderAnyOfItsNames_BlocksRechallengeFromGradeThree(string name)
    {
        Assert.Equal(CautionLevel.Block, Gravest(name, 3));
        Assert.Null(Gravest(name, 2));
        Assert.Equal(CautionLevel.Caution, OptionCase.With(record => record with { AdverseEvents = [OptionCase.Event(name, 1)] }).Option("ST-21").Caution("ild"));
    }

    [Theory]
    [InlineData("mild colitis")]
    [InlineData("child-like behaviour, anxiety")]
    [InlineData("bacterial pneumonia")]
    [InlineData("新冠肺炎")]
    [InlineData("colitis")]
    [InlineData("皮疹")]
    public void OtherEvents_OfGradeThree_BlockNothingAndAreExcluded(string name) => Assert.Null(Gravest(name, 3));

    [Theory]
    [InlineData("irAE, kind not stated", 3, true)]
    [InlineData("acute respiratory failure", 3, true)]
    [InlineData("pneumonia", 3, null)]
    [InlineData("系统反应", null, true)]
    public void EventOfAnUnrecognizedKind_IsNamedAndNeverCalledNone(string name, int? grade, bool? immune)
    {
        var option = OptionCase.With(record => record with { AdverseEvents = [OptionCase.Event(name, grade, immune)] }).Option("ST-15");
        var caution = option.Cautions.Single(item => item.Statement.Id == "life-threatening-irae");

        Assert.Equal(CautionLevel.Unknown, caution.Level);
        Assert.Contains(name, caution.Reading.Found.En, StringComparison.Ordinal);
        Assert.Contains("could not be recognized", caution.Reading.Found.En, StringComparison.Ordinal);
    }

    [Fact]
    public void EventOfAnUnrecognizedKind_ButSlight_LeavesTheGravestExcluded() => Assert.Null(Gravest("irAE, kind not stated", 1));

    [Fact]
    public void EventOfAnUnrecognizedKind_LeavesOtherSearchesOpen() =>
        Assert.Equal(CautionLevel.Unknown, OptionCase.With(record => record with { AdverseEvents = [OptionCase.Event("irAE, kind not stated", 1)] }).Option("ST-21").Caution("ild"));

    private static CautionLevel? Gravest(string name, int grade) =>
        OptionCase.With(record => record with { AdverseEvents = [OptionCase.Event(name, grade)] }).Option("ST-15").Caution("life-threatening-irae");
}
