using IcResistance.Domain.Mechanisms;

namespace IcResistance.Tests.Domain.Mechanisms.Rules.Intrinsic;

public sealed class ResidualDiseaseRuleTests
{
    [Theory]
    [InlineData("< 0.01")]
    [InlineData("= 0")]
    [InlineData("\"not detected\"")]
    [InlineData("\"未检出\"")]
    public void Clearance_HoweverItIsWritten_IsRead(string cleared) =>
        Assert.Equal(MechanismStatus.Possible, ResidualDiseaseCase.Assess("= 2.4", cleared, "= 0.4").Status);

    [Fact]
    public void Evidence_NamesBothDrawsAndTheRelapse()
    {
        var finding = ResidualDiseaseCase.Assess("= 2.4", "< 0.01", "= 0.4");

        Assert.Equal(["BM-42", "C8"], finding.For.Select(evidence => evidence.Rule));
        Assert.Equal(["biomarkers[1]", "biomarkers[2]"], finding.For[0].Data);
        Assert.Equal(["assessments[1]"], finding.For[1].Data);
    }
}
